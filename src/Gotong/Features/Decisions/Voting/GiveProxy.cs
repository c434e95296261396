using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Decisions.Voting;

/// <summary>Gives one's vote to another voter, and takes it back while it is not used.</summary>
public static class GiveProxy
{
    private const int Tries = 20;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DecisionLinks.ProxyPath, AskAsync).Allow(Access.Members);
        region.MapForm(DecisionLinks.ProxyPath, GiveAsync).Allow(Access.Members);
        region.MapForm(DecisionLinks.TakeBackPath, TakeBackAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
            return Results.NotFound();
        return sight.MayGive
            ? Page.Of<ProxyPage>(new { Model = new ProxyView(sight) })
            : new SeeOther(DecisionLinks.Record(visit.Region, number));
    }

    private static async Task<IResult> GiveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        for (var tries = 1; ; tries++)
        {
            db.ChangeTracker.Clear();
            if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
                return Results.NotFound();
            if (sight.Seat is not { } giver)
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            var view = new ProxyView(sight) { Holder = form["holder"], Key = form[FormFields.Key] };
            var holder = sight.Decision.Voters.Find(v => v.Id.ToString() == view.Holder);
            var problem = holder is null
                ? T("Pilih pemilih yang tertera.", "Choose one of the voters listed.")
                : sight.Decision.WhyNotGive(giver, holder, visit.Now);
            if (problem is not null)
                return Page.Of<ProxyPage>(
                    new { Model = view with { Errors = new FormErrors().Add("holder", problem) } },
                    StatusCodes.Status422UnprocessableEntity
                );
            sight.Decision.Give(giver, holder!, visit.Now);
            try
            {
                await db.SaveActAsync(DecisionActs.Given(sight.Decision, $"{holder!.MemberId}"), cancel);
                return new SeeOther(DecisionLinks.Record(visit.Region, number));
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                // Another voted or gave in the same moment: look again.
            }
        }
    }

    private static async Task<IResult> TakeBackAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            db.ChangeTracker.Clear();
            if (await DecisionSight.FindAsync(db, visit, number, cancel) is not { } sight)
                return Results.NotFound();
            var back = new SeeOther(DecisionLinks.Record(visit.Region, number));
            if (sight.Seat is not { } giver || sight.Decision.HolderOf(giver) is null)
                return back;
            // Used, or over: the page says so.
            if (!sight.MayGive)
                return back;
            sight.Decision.TakeBack(giver, visit.Now);
            try
            {
                await db.SaveActAsync(DecisionActs.TakenBack(sight.Decision), cancel);
                return back;
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                // It was used, or another voted, in the same moment: look again.
            }
        }
    }
}

public sealed record ProxyView(DecisionSight Sight)
{
    public string? Holder { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    public IReadOnlyList<DecisionVoter> Choices =>
        [
            .. Sight
                .Decision.Voters.Where(v => Sight.Seat is { } giver && v != giver)
                .Where(v => Sight.Decision.WhyNotGive(Sight.Seat!, v, Sight.Now) is null)
                .OrderBy(v => v.Member.Account.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
}
