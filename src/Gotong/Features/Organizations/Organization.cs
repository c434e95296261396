using System.Text.RegularExpressions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gotong.Features.Organizations;

/// <summary>Anyone who carries a part of the plan: of the government or not.</summary>
public sealed partial class Organization : RegionalRecord
{
    public required string Name
    {
        get;
        set
        {
            field = value;
            Key = KeyOf(value);
        }
    }

    /// <summary>What people call it: "Dinkes". Null: the name.</summary>
    public string? ShortName { get; set; }
    public required OrganizationKind Kind { get; set; }

    /// <summary>Official code of an OPD.</summary>
    public string? Code { get; set; }

    /// <summary>What it can do, offers and looks for, in its own words; any may be missing.</summary>
    public string? Capabilities { get; set; }
    public string? Offers { get; set; }
    public string? Seeks { get; set; }

    /// <summary>Also sells goods or services to the regional government: its gifts need a second look.</summary>
    public bool Supplies { get; set; }

    /// <summary>The name folded: two spellings of one name have one key.</summary>
    public string Key { get; private set; } = "";

    public string Label => ShortName ?? Name;

    /// <summary>What a double knew and this one did not.</summary>
    public void TakeWordsOf(Organization other)
    {
        ShortName ??= other.ShortName;
        Code ??= other.Code;
        Capabilities ??= other.Capabilities;
        Offers ??= other.Offers;
        Seeks ??= other.Seeks;
        Supplies |= other.Supplies;
    }

    public static string KeyOf(string name) => NotLetters().Replace(name.ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex NotLetters();
}

public enum OrganizationKind
{
    /// <summary>Perangkat daerah: an agency of the regional government.</summary>
    Opd,
    Bumn,
    Bumd,
    Business,
    Bank,
    University,
    Community,
    Media,

    /// <summary>Desa or kelurahan.</summary>
    Desa,
    OtherGovernment,
}

public static class OrganizationKinds
{
    /// <summary>Outside the government: what the gate asks a partner to be.</summary>
    public static bool IsOutside(this OrganizationKind kind) =>
        kind is not (OrganizationKind.Opd or OrganizationKind.OtherGovernment);
}

public static class OrganizationSets
{
    extension(GotongDb db)
    {
        public DbSet<Organization> Organizations => db.Set<Organization>();
    }
}

public sealed class OrganizationTable : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("Organization").HasIndex(o => new { o.RegionId, o.Key }).IsUnique();
        builder.Ignore(o => o.Label);
    }
}
