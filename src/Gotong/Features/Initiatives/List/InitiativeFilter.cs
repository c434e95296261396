using System.Globalization;
using Gotong.Features.Regions;

namespace Gotong.Features.Initiatives.List;

/// <summary>What the address of the list asks for. Words that mean nothing ask for nothing.</summary>
public sealed record InitiativeFilter(InitiativeState? State, string? Dimension, Guid? Lead, bool Care, int Page)
{
    public static InitiativeFilter Of(IQueryCollection query) =>
        new(
            Enum.TryParse<InitiativeState>(query["status"], out var state) && Enum.IsDefined(state) ? state : null,
            query["dimensi"] is [{ Length: > 0 and < 60 } dimension] ? dimension : null,
            Guid.TryParse(query["lembaga"], out var lead) ? lead : null,
            query["perhatian"] == "1",
            int.TryParse(query["hal"], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            && page is > 0 and < 10_000
                ? page
                : 1
        );

    public bool IsEmpty => this is { State: null, Dimension: null, Lead: null, Care: false };

    public IQueryable<Initiative> Apply(IQueryable<Initiative> initiatives, Visit visit)
    {
        if (Care)
            initiatives = InitiativeList.NeedsCare(initiatives, visit.Now);
        if (State is { } state)
            initiatives = initiatives.Where(i => i.State == state);
        if (Lead is { } lead)
            initiatives = initiatives.Where(i => i.LeadOrganizationId == lead);
        if (Dimension is { } dimension)
        {
            var framework = visit.Region.Framework;
            initiatives = initiatives.Where(i =>
                i.Dimensions.Any(d => d.Framework == framework && d.Dimension == dimension)
            );
        }
        return initiatives;
    }

    /// <summary>The same question as the query of an address.</summary>
    public string Query()
    {
        var parts = new List<string>();
        if (State is { } state)
            parts.Add($"status={state}");
        if (Dimension is not null)
            parts.Add($"dimensi={Uri.EscapeDataString(Dimension)}");
        if (Lead is { } lead)
            parts.Add($"lembaga={lead}");
        if (Care)
            parts.Add("perhatian=1");
        if (Page > 1)
            parts.Add($"hal={Page.ToString(CultureInfo.InvariantCulture)}");
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
