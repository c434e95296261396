using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Roadmap.Budget;

/// <summary>What the region can spend, by source and year: the whole table in one form.</summary>
public static class KeepLimits
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(RoadmapLinks.LimitsPath, AskAsync).Allow(RoadmapPermissions.KeepLimits);
        region.MapForm(RoadmapLinks.LimitsPath, SaveAsync).Allow(RoadmapPermissions.KeepLimits);
    }

    private static async Task<IResult> AskAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var limits = await db.FundingLimits.AsNoTracking().ToListAsync(cancel);
        return Answer(new(visit.Region, LimitsText.Of(limits), limits), StatusCodes.Status200OK);
    }

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var limits = await db.FundingLimits.AsTracking().ToListAsync(cancel);
        var view = new LimitsView(visit.Region, LimitsText.Of(form), limits) { Key = form[FormFields.Key] };
        if (form[LimitsText.StampField] != LimitsText.StampOf(limits))
            return Answer(view with { HasMovedOn = true }, StatusCodes.Status409Conflict);
        var read = view.Text.Read(visit.Region, view.Errors);
        if (view.Errors.Any)
            return Answer(view, StatusCodes.Status422UnprocessableEntity);
        var changes = Write(db, visit, limits, read);
        if (changes == 0)
            return new SeeOther(RoadmapLinks.Budget(visit.Region));
        try
        {
            await db.SaveActAsync(
                new(
                    "funding.limits",
                    Visibility.Region,
                    $"menulis batas dana ({changes} perubahan)",
                    $"wrote the limits of funding ({changes} changes)",
                    new { changes }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            var now = await db.FundingLimits.AsNoTracking().ToListAsync(cancel);
            return Answer(view with { Stored = now, HasMovedOn = true }, StatusCodes.Status409Conflict);
        }
        return new SeeOther(RoadmapLinks.Budget(visit.Region));
    }

    /// <returns>How many cells are another now.</returns>
    private static int Write(
        GotongDb db,
        Visit visit,
        List<FundingLimit> limits,
        Dictionary<(int Year, string Source), (long Amount, string? Basis)> read
    )
    {
        var changes = 0;
        var years = LimitsText.YearsOf(visit.Region);
        // A year outside the plan is not in the form, and stays.
        foreach (var limit in limits.Where(l => years.Contains(l.Year) && !read.ContainsKey((l.Year, l.Source))))
        {
            db.Remove(limit);
            changes++;
        }
        foreach (var ((year, source), (amount, basis)) in read)
        {
            if (limits.Find(l => l.Year == year && l.Source == source) is not { } limit)
                db.Add(
                    limit = new()
                    {
                        RegionId = visit.Region.Id,
                        Year = year,
                        Source = source,
                        Amount = amount,
                        Basis = basis,
                    }
                );
            else if (limit.Amount == amount && limit.Basis == basis)
                continue;
            else
                (limit.Amount, limit.Basis) = (amount, basis);
            changes++;
        }
        return changes;
    }

    private static IResult Answer(LimitsView view, int status) => Page.Of<LimitsPage>(new { Model = view }, status);
}

/// <param name="Stored">The table as it is now.</param>
public sealed record LimitsView(Region Region, LimitsText Text, IReadOnlyList<FundingLimit> Stored)
{
    public string? Key { get; init; }
    public FormErrors Errors { get; } = new();
    public bool HasMovedOn { get; init; }
}
