using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Regions;

/// <summary>A kabupaten or kota that works here. Open to all: what it keeps to itself hangs on its id.</summary>
public sealed class Region : Record
{
    /// <summary>Code of the example region; official codes look like 35.20.</summary>
    public const string ExampleCode = "contoh";

    /// <summary>Official code, also the first part of every address of the region. May change; <see cref="Record.Id"/> may not.</summary>
    public required string Code { get; set; }
    public required string Name { get; set; }

    /// <summary>IANA id: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT).</summary>
    public required string TimeZone { get; set; }

    /// <summary>First and last year of the masterplan.</summary>
    public required int PeriodStart { get; set; }
    public required int PeriodEnd { get; set; }

    /// <summary>Edition of the dimension framework that initiatives are sorted by, e.g. <c>kominfo-2017</c>.</summary>
    public required string Framework { get; set; }

    /// <summary>Where it stands in the official list of areas; the example borrows a place.</summary>
    public string AreaCode => IsExample ? "35.20" : Code;

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public bool IsExample => Code == ExampleCode;

    public DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    /// <summary>The day a moment falls on, here.</summary>
    public DateOnly DayOf(DateTimeOffset at) => Dates.DayOf(at, Zone);
}

/// <summary>Where a region lies: a row of the official list of provinces, kabupaten/kota, kecamatan and desa/kelurahan.</summary>
public sealed class Area
{
    public required string Code { get; init; }
    public required AreaLevel Level { get; init; }
    public string? ParentCode { get; init; }
    public required string Name { get; init; }
}

public enum AreaLevel
{
    Province,
    Regency,
    Kecamatan,
    Desa,
}

public static class RegionSets
{
    extension(GotongDb db)
    {
        public DbSet<Region> Regions => db.Set<Region>();
        public DbSet<Area> Areas => db.Set<Area>();
        public DbSet<Membership> Memberships => db.Set<Membership>();
        public DbSet<Invitation> Invitations => db.Set<Invitation>();
    }
}

public sealed class RegionTables
    : IEntityTypeConfiguration<Region>,
        IEntityTypeConfiguration<Area>,
        IEntityTypeConfiguration<Membership>,
        IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.ToTable("Region").HasIndex(r => r.Code).IsUnique();
        builder.Ignore(r => r.IsExample).Ignore(r => r.AreaCode).Ignore(r => r.Zone);
    }

    public void Configure(EntityTypeBuilder<Area> builder)
    {
        builder.ToTable("Area").HasKey(a => a.Code);
        builder.HasIndex(a => a.ParentCode);
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("Membership").HasOne(m => m.Account).WithMany().HasForeignKey(m => m.AccountId);
        builder.HasIndex(m => new { m.RegionId, m.AccountId });
        builder.HasIndex(m => m.AccountId);
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitation");
        builder.HasIndex(i => new { i.RegionId, i.TokenHash }).IsUnique();
    }
}
