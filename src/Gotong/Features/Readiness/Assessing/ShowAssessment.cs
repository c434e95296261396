using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness.Assessing;

/// <summary>The questionnaire of a year: begun, shown, published, and taken back to be corrected.</summary>
public static class ShowAssessment
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ReadinessLinks.YearPath, HandleAsync).Allow(Access.Anyone).CachedForPublic();
        region.MapForm(ReadinessLinks.StartPath, StartAsync).Allow(ReadinessPermissions.Assess);
        region.MapForm(ReadinessLinks.PublishPath, PublishAsync).Allow(ReadinessPermissions.Publish);
        region.MapForm(ReadinessLinks.WithdrawPath, WithdrawAsync).Allow(ReadinessPermissions.Publish);
    }

    private static async Task<IResult> HandleAsync(int year, GotongDb db, Visit visit, CancellationToken cancel) =>
        await AssessmentView.FindAsync(db, visit, year, cancel) is { } view
            ? Page.Of<AssessmentPage>(new { Model = view })
            : Results.NotFound();

    /// <summary>One a year: who starts it a second time is led to the first.</summary>
    private static async Task<IResult> StartAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var year = visit.Today.Year;
        var there = new SeeOther(ReadinessLinks.Year(visit.Region, year));
        if (await db.RegionAssessments.AnyAsync(a => a.Year == year, cancel))
            return there;
        db.Add(
            new RegionAssessment
            {
                RegionId = visit.Region.Id,
                Edition = ReadinessEdition.Current.Key,
                Year = year,
                StartedBy = visit.Actor.MemberId,
                StartedAt = visit.Now,
            }
        );
        try
        {
            await db.SaveActAsync(Act("assessment.started", Visibility.Region, year, "memulai", "began"), cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.RegionAssessments.AnyAsync(a => a.Year == year, cancel))
                throw;
        }
        return there;
    }

    private static Task<IResult> PublishAsync(
        int year,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        MoveAsync(
            year,
            request,
            db,
            visit,
            a => a.Publish(visit.Now),
            ("assessment.published", "menerbitkan", "published"),
            cancel
        );

    private static Task<IResult> WithdrawAsync(
        int year,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        MoveAsync(
            year,
            request,
            db,
            visit,
            a => a.Withdraw(),
            ("assessment.withdrawn", "menarik kembali", "took back"),
            cancel
        );

    private static async Task<IResult> MoveAsync(
        int year,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        Action<RegionAssessment> move,
        (string Name, string Id, string En) words,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        if (await db.RegionAssessments.AsTracking().SingleOrDefaultAsync(a => a.Year == year, cancel) is not { } found)
            return Results.NotFound();
        if (Versions.Of(form) != found.Version)
            return Results.StatusCode(StatusCodes.Status409Conflict);
        move(found);
        try
        {
            await db.SaveActAsync(Act(words.Name, Visibility.Public, year, words.Id, words.En), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Results.StatusCode(StatusCodes.Status409Conflict);
        }
        return new SeeOther(ReadinessLinks.Year(visit.Region, year));
    }

    private static Act Act(string name, Visibility visibility, int year, string id, string en)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new(
            name,
            visibility,
            $"{id} penilaian kesiapan daerah {text}",
            $"{en} the readiness of the region {text}"
        );
    }
}
