using Gotong.Features.Organizations;
using Gotong.Platform.Data;

namespace Gotong.Features.Applications;

/// <summary>
/// An application that the region has: one row of its inventory. It ends by a verb, never by an edit: see
/// <see cref="Retire"/> and <see cref="Follow"/>.
/// </summary>
public sealed partial class Application : RegionalRecord
{
    public const int LongestName = 200;
    public const int LongestText = 2000;
    public const int LongestShort = 300;

    public required string Name
    {
        get;
        set
        {
            field = value;
            Key = Organization.KeyOf(value);
        }
    }

    /// <summary>The name folded. Two applications may bear one name, in two agencies.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Its number in the inventory that it came from, so that the same table again does not double it.</summary>
    public string? ImportKey { get; set; }

    /// <summary>What it does, in the words of who uses it.</summary>
    public string? Function { get; set; }
    public Guid? OwnerId { get; set; }
    public Organization? Owner { get; set; }
    public string? Users { get; set; }
    public ApplicationMedia Media { get; set; }
    public ApplicationKind? Kind { get; set; }

    /// <summary>The year it was made.</summary>
    public int? Year { get; set; }

    /// <summary>Where it stands in the region's SPBE architecture.</summary>
    public string? Domain { get; set; }
    public string? Integrations { get; set; }
    public string? Data { get; set; }

    /// <summary>What running it costs in one year, in whole rupiah; null: not known, never zero.</summary>
    public long? CostPerYear { get; set; }

    /// <summary>How many people used it, as counted on <see cref="CountedOn"/>.</summary>
    public int? ActiveUsers { get; set; }
    public DateOnly? CountedOn { get; set; }
    public DateOnly? ContractEnd { get; set; }

    /// <summary>Who has the source code.</summary>
    public string? SourceHolder { get; set; }

    /// <summary>End of life: when fewer than this many use it for <see cref="EndAfterMonths"/> months.</summary>
    public int? EndBelowUsers { get; set; }
    public int? EndAfterMonths { get; set; }
    public string? Link { get; set; }

    /// <summary>Last time somebody changed it; also when something came to follow it, so that the version moves.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public void Touch(DateTimeOffset at) => ChangedAt = at;

    public bool HasEndRule => EndBelowUsers is not null && EndAfterMonths is not null;
}

/// <summary>Where people meet it; several at once.</summary>
[Flags]
public enum ApplicationMedia
{
    None = 0,
    Web = 1,
    Mobile = 2,
    Desktop = 4,
}

public enum ApplicationStatus
{
    Active,

    /// <summary>There, but nobody works with it.</summary>
    Unused,

    /// <summary>Switched off for good.</summary>
    Retired,
}

public enum ApplicationKind
{
    /// <summary>Aplikasi umum: one for the whole government.</summary>
    Shared,

    /// <summary>Aplikasi khusus: built for the needs of one region or agency.</summary>
    Special,
}

/// <summary>What became of an application that gave way to another.</summary>
public enum Succession
{
    ReplacedBy,
    MergedInto,
}
