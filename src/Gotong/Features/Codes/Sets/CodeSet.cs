using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Codes;

/// <summary>
/// One edition of an official list of codes, as it stood in one file. Of all regions; never changed: a newer file is a
/// newer set, and both stay readable.
/// </summary>
public sealed class CodeSet : Record
{
    /// <summary>Its name in addresses: <c>nomenklatur-2027</c>.</summary>
    public required string Key { get; init; }
    public required CodeSetKind Kind { get; init; }
    public required string Name { get; init; }

    /// <summary>The regulation, or whatever else it rests on.</summary>
    public required string Source { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    public required string FileName { get; init; }
    public required string FileHash { get; init; }

    /// <summary>Rows of the file.</summary>
    public required int Rows { get; init; }

    /// <summary>Codes of every level.</summary>
    public required int Codes { get; init; }

    /// <summary>A small part that came with the example region; others do not work with it.</summary>
    public required bool IsExample { get; init; }
}

public enum CodeSetKind
{
    Nomenclature,
    SumberDana,
    Akun,
}

/// <summary>A code of a set. One code may stand for two things, one of the province and one of the kabupaten.</summary>
public sealed class OfficialCode
{
    public required string SetKey { get; init; }
    public required CodeGovernment Government { get; init; }
    public required string Code { get; init; }
    public required CodeLevel Level { get; init; }

    /// <summary>The code above it, of the same government.</summary>
    public string? ParentCode { get; init; }
    public required string Name { get; init; }

    /// <summary>Of a sub kegiatan: what it achieves, how that is measured, in which unit.</summary>
    public string? Kinerja { get; init; }
    public string? Indikator { get; init; }
    public string? Satuan { get; init; }
}

/// <summary>A code that took the place of one of an earlier set.</summary>
public sealed class CodeSuccession
{
    public required string SetKey { get; init; }
    public required CodeGovernment Government { get; init; }
    public required string Code { get; init; }
    public required string OldCode { get; init; }
    public required string OldName { get; init; }
}

/// <summary>Whose work a code is.</summary>
public enum CodeGovernment
{
    Provinsi,
    KabKota,
    Any,
}

public enum CodeLevel
{
    Urusan,
    Bidang,
    Program,
    Kegiatan,
    SubKegiatan,
    Akun,
    Kelompok,
    Jenis,
    Objek,
    RincianObjek,
    SubRincianObjek,
    SumberDana,
}

public static class CodeDbSets
{
    extension(GotongDb db)
    {
        public DbSet<CodeSet> CodeSets => db.Set<CodeSet>();
        public DbSet<OfficialCode> OfficialCodes => db.Set<OfficialCode>();
        public DbSet<CodeSuccession> CodeSuccessions => db.Set<CodeSuccession>();
    }
}

public sealed class CodeTables
    : IEntityTypeConfiguration<CodeSet>,
        IEntityTypeConfiguration<OfficialCode>,
        IEntityTypeConfiguration<CodeSuccession>
{
    public void Configure(EntityTypeBuilder<CodeSet> builder)
    {
        builder.ToTable("CodeSet").HasAlternateKey(s => s.Key);
        builder.HasIndex(s => s.FileHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OfficialCode> builder)
    {
        builder
            .ToTable("OfficialCode")
            .HasKey(c => new
            {
                c.SetKey,
                c.Government,
                c.Code,
            });
        builder
            .HasOne<CodeSet>()
            .WithMany()
            .HasPrincipalKey(s => s.Key)
            .HasForeignKey(c => c.SetKey)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CodeSuccession> builder)
    {
        builder
            .ToTable("CodeSuccession")
            .HasKey(c => new
            {
                c.SetKey,
                c.Government,
                c.Code,
                c.OldCode,
            });
        builder
            .HasOne<CodeSet>()
            .WithMany()
            .HasPrincipalKey(s => s.Key)
            .HasForeignKey(c => c.SetKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
