using Gotong.Features.Regions;

namespace Gotong.Features.Priorities;

public enum PlanKind
{
    /// <summary>Five years.</summary>
    Rpjmd,

    /// <summary>Twenty years.</summary>
    Rpjpd,

    /// <summary>One year.</summary>
    Rkpd,
}

/// <summary>
/// A plan is a draft until a regulation enacts it; then it changes only by a Perubahan: a draft edition that holds the
/// same priorities under the same keys.
/// </summary>
public sealed partial class Rpjmd
{
    public PlanKind Kind { get; init; } = PlanKind.Rpjmd;

    /// <summary>0 as first written; each Perubahan one more.</summary>
    public int Edition { get; init; }

    /// <summary>The edition it amends.</summary>
    public Guid? OriginId { get; init; }

    /// <summary>The Perda or Perkada that enacts it, with number and year.</summary>
    public string? Regulation { get; private set; }
    public DateOnly? EnactedOn { get; private set; }

    public bool IsEnacted => EnactedOn is not null;
    public bool IsAmendment => OriginId is not null;

    public void Enact(string regulation, DateOnly on, DateTimeOffset at)
    {
        if (IsEnacted)
            throw new InvalidOperationException("An enacted plan is amended, not enacted again.");
        (Regulation, EnactedOn) = (regulation, on);
        Publish(at);
    }

    /// <summary>An empty next edition; its priorities are copied in by <see cref="PlanCopy"/>.</summary>
    public Rpjmd Amend() =>
        IsEnacted
            ? new()
            {
                RegionId = RegionId,
                Kind = Kind,
                Title =
                    $"Perubahan {Title[(Edition > 0 && Title.StartsWith("Perubahan ", StringComparison.Ordinal) ? 10 : 0)..]}",
                Visi = Visi,
                PeriodStart = PeriodStart,
                PeriodEnd = PeriodEnd,
                Edition = Edition + 1,
                OriginId = Id,
            }
            : throw new InvalidOperationException("A draft is edited, not amended.");

    public static Rpjmd For(Region region, int firstYear, int lastYear, PlanKind kind = PlanKind.Rpjmd) =>
        new()
        {
            RegionId = region.Id,
            Kind = kind,
            Title =
                $"{kind.ToString().ToUpperInvariant()} {region.Name} {firstYear}{(firstYear == lastYear ? "" : $"–{lastYear}")}",
            PeriodStart = firstYear,
            PeriodEnd = lastYear,
        };
}
