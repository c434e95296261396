using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Review;

/// <summary>
/// An initiative joins an application that exists instead of making another: it becomes one that uses it, and the
/// agency that owns it is asked as a partner. One act.
/// </summary>
public static class JoinSimilar
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ApplicationLinks.JoinPath, ShowAsync).Allow(InitiativePermissions.Write);
        region.MapForm(ApplicationLinks.JoinPath, SaveAsync).Allow(InitiativePermissions.Write);
    }

    private static async Task<IResult> ShowAsync(
        int number,
        string subject,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var (view, refusal) = await OpenAsync(number, subject, db, visit, memory, cancel);
        return view is null ? refusal! : Page.Of<JoinPage>(new { Model = view });
    }

    private static async Task<IResult> SaveAsync(
        int number,
        string subject,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        AskForPart ask,
        CancellationToken cancel
    )
    {
        var (view, refusal) = await OpenAsync(number, subject, db, visit, memory, cancel);
        if (view is null)
            return refusal!;
        var form = await request.ReadFormAsync(cancel);
        view = view with { Part = FormText.Of(form["part"]), Key = form[FormFields.Key] };
        if (Versions.Of(form) != view.Initiative.Version)
            return Stale(view);
        var errors = new FormErrors();
        if (view.Asks)
            FormText.Require(errors, "part", view.Part, T("Yang diminta", "What is asked"), JoinView.LongestPart);
        if (errors.Any)
            return Page.Of<JoinPage>(new { Model = view with { Errors = errors } }, 422);
        await JoinAsync(db, visit, view, ask, cancel);
        try
        {
            await db.SaveActAsync(ActOf(view), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Stale(view);
        }
        return new SeeOther(ApplicationLinks.Review(visit.Region, number));
    }

    private static async Task JoinAsync(
        GotongDb db,
        Visit visit,
        JoinView view,
        AskForPart ask,
        CancellationToken cancel
    )
    {
        var (initiative, subject) = (view.Initiative, view.Similar.Subject);
        var answer = await db
            .ApplicationAnswers.AsTracking()
            .SingleAsync(a => a.InitiativeId == initiative.Id && a.Subject == subject, cancel);
        answer.Join(visit.Now);
        initiative.Solve(SolutionKind.ExistingApplication, null);
        initiative.Touch(visit.Now);
        if (!view.Asks)
            return;
        var owner = await db.Organizations.SingleAsync(o => o.Id == view.Similar.OfRegion!.OwnerId, cancel);
        // Who may not ask names the owner as a partner; the team asks later.
        if (!await ask(initiative, owner, view.Part!, cancel))
            initiative.Join(owner, view.Part!);
    }

    private static Act ActOf(JoinView view) =>
        new(
            "application.joined",
            Visibility.Region,
            $"menjadikan inisiatif {view.Initiative.Number} pemakai aplikasi “{view.Similar.Name}”",
            $"made initiative {view.Initiative.Number} one that uses the application “{view.Similar.Name}”",
            new { number = view.Initiative.Number, subject = view.Similar.Subject }
        );

    private static IResult Stale(JoinView view) =>
        Page.Of<JoinPage>(
            new
            {
                Model = view with
                {
                    Errors = new FormErrors().Add(
                        "",
                        T(
                            "Inisiatif ini berubah sejak Anda membuka halaman ini. Belum ada yang disimpan: periksa, lalu kirim sekali lagi.",
                            "This initiative changed since you opened this page. Nothing is saved yet: check, then send again."
                        )
                    ),
                },
            },
            StatusCodes.Status409Conflict
        );

    private static async Task<(JoinView?, IResult?)> OpenAsync(
        int number,
        string subject,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var (answer, refusal) = await AnswerSimilar.OpenAsync(number, subject, db, visit, memory, cancel);
        if (answer is null)
            return (null, refusal);
        return answer.Similar is { IsOld: false, Answer: { JoinedAt: null } said } && said.Kind.Joins()
            ? (JoinView.Of(visit.Region, answer, said), null)
            : (null, new SeeOther(ApplicationLinks.Review(visit.Region, number)));
    }
}

public sealed record JoinView(Region Region, Initiative Initiative, SimilarApplication Similar, AnswerKind Kind)
{
    public const int LongestPart = 1000;

    public string? Part { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    /// <summary>Another agency of the region owns it.</summary>
    public bool Asks => Similar.OfRegion?.OwnerId is { } owner && owner != Initiative.LeadOrganizationId;

    public static JoinView Of(Region region, AnswerView answer, ApplicationAnswer said) =>
        new(region, answer.Initiative, answer.Similar, said.Kind)
        {
            Part =
                said.Kind == AnswerKind.Extend
                    ? T(
                        $"Mengembangkan aplikasi {answer.Similar.Name} bersama kami untuk “{answer.Initiative.Title}”: {said.Reason}",
                        $"Extends the application {answer.Similar.Name} together with us for “{answer.Initiative.Title}”: {said.Reason}"
                    )
                    : T(
                        $"Membuka aplikasi {answer.Similar.Name} untuk dipakai bersama dalam “{answer.Initiative.Title}”.",
                        $"Opens the application {answer.Similar.Name} for use in “{answer.Initiative.Title}”."
                    ),
        };
}
