using System.Globalization;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;
using Gotong.Platform.Lists;

namespace Gotong.Features.Applications.Index;

/// <summary>What can be wrong with an application, the gravest first.</summary>
public enum HealthFinding
{
    Duplicate,
    Unused,
    NoOwner,
    ContractEnded,

    /// <summary>Fewer people use it than its own rule asks for.</summary>
    UnderEndRule,

    /// <summary>Nobody counted its users within a year.</summary>
    OldCount,
}

/// <summary>The inventory with what is wrong in it, and the filters of its list.</summary>
public sealed class ApplicationTable
{
    public const string Status = "keadaan";
    public const string Care = "perhatian";
    public const string Owner = "pemilik";
    public const string Kind = "jenis";
    public const string Media = "media";
    public const string Year = "tahun";
    public const string NoOwner = "tidak-ada";
    public static readonly IReadOnlyList<string> Keys = [Status, Care, Owner, Kind, Media, Year];

    /// <summary>A count of users holds for a year.</summary>
    private const int CountHoldsMonths = 12;
    private static readonly ApplicationMedia[] EachMedia =
    [
        ApplicationMedia.Web,
        ApplicationMedia.Mobile,
        ApplicationMedia.Desktop,
    ];

    private readonly Dictionary<Guid, IReadOnlyList<HealthFinding>> _findings;

    public ApplicationTable(ApplicationIndex index, DateOnly today)
    {
        Index = index;
        Today = today;
        _findings = index.All.ToDictionary(a => a.Id, Find);
        Table = new(
            index.All,
            a => a.Id.ToString(),
            new Facet<Application>(Status, a => a.Status.ToString()),
            new(Care, a => FindingsOf(a).Select(f => f.ToString())),
            new(Owner, a => a.OwnerId?.ToString() ?? NoOwner),
            new(Kind, a => a.Kind?.ToString()),
            new(Media, a => EachMedia.Where(m => a.Media.HasFlag(m)).Select(m => m.ToString())),
            new(Year, a => a.Year?.ToString(CultureInfo.InvariantCulture))
        );
    }

    public ApplicationIndex Index { get; }
    public DateOnly Today { get; }
    public FacetTable<Application> Table { get; }

    public IReadOnlyList<HealthFinding> FindingsOf(Application application) => _findings[application.Id];

    public IEnumerable<Application> With(HealthFinding finding) =>
        Index.All.Where(a => FindingsOf(a).Contains(finding));

    public static Task<ApplicationTable> HereAsync(
        GotongDb db,
        RegionMemory memory,
        DateOnly today,
        CancellationToken cancel
    ) =>
        memory.RecallAsync(
            db,
            async () => new ApplicationTable(await ApplicationIndex.HereAsync(db, memory, cancel), today),
            table => table.Index.All.Count,
            cancel,
            today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
        );

    private IReadOnlyList<HealthFinding> Find(Application a)
    {
        if (a.Status == ApplicationStatus.Retired)
            return [];
        var found = new List<HealthFinding>();
        if (Index.Twins.Contains(a.Id))
            found.Add(HealthFinding.Duplicate);
        if (a.Status == ApplicationStatus.Unused)
            found.Add(HealthFinding.Unused);
        if (a.OwnerId is null)
            found.Add(HealthFinding.NoOwner);
        if (a.ContractEnd < Today)
            found.Add(HealthFinding.ContractEnded);
        if (a is { HasEndRule: true, ActiveUsers: { } users } && users < a.EndBelowUsers)
            found.Add(HealthFinding.UnderEndRule);
        if (a.Status == ApplicationStatus.Active && !(a.CountedOn >= Today.AddMonths(-CountHoldsMonths)))
            found.Add(HealthFinding.OldCount);
        return found;
    }
}
