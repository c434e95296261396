using Gotong.Features.Desks;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>One request: read, answered, taken back.</summary>
public static class AnswerRequest
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(RequestLinks.RecordPath, ShowAsync).Allow(Access.Members);
        region.MapForm(RequestLinks.RecordPath, AnswerAsync).Allow(RequestPermissions.Answer);
        region.MapForm(RequestLinks.WithdrawPath, WithdrawAsync).Allow(RequestPermissions.Ask);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await FindAsync(id, db, visit, cancel) is { } request
            ? await PageAsync(new(visit.Region, visit.Actor, visit.Today, request), db, cancel)
            : Results.NotFound();

    private static async Task<IResult> AnswerAsync(
        Guid id,
        HttpRequest http,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await FindAsync(id, db, visit, cancel) is not { } request)
            return Results.NotFound();
        var form = await http.ReadFormAsync(cancel);
        var view = new RequestView(visit.Region, visit.Actor, visit.Today, request)
        {
            Answer = form["answer"],
            Part = FormText.Of(form["part"]),
            Reason = FormText.Of(form["reason"]),
            Key = form[FormFields.Key],
        };
        // Two who answer at once: the second reads what the first said.
        if (Versions.Of(form) != request.Version || request.State != RequestState.Waiting)
            return await PageAsync(view with { HasMovedOn = true }, db, cancel, StatusCodes.Status409Conflict);
        if (!RequestPermissions.MayAnswer(visit.Actor, request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var errors = Check(view, out var answer);
        if (errors.Any)
            return await PageAsync(view with { Errors = errors }, db, cancel, 422);
        var onBehalf = !RequestPermissions.IsAsked(visit.Actor, request);
        request.Answer(answer, view.Part, NullIfEmpty(view.Reason), visit.Actor.MemberId, visit.Now, onBehalf);
        return await SaveAsync(db, visit, request, view, AnsweredAct(request), cancel);
    }

    private static async Task<IResult> WithdrawAsync(
        Guid id,
        HttpRequest http,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await FindAsync(id, db, visit, cancel) is not { } request)
            return Results.NotFound();
        var view = new RequestView(visit.Region, visit.Actor, visit.Today, request);
        var form = await http.ReadFormAsync(cancel);
        if (Versions.Of(form) != request.Version || request.State != RequestState.Waiting)
            return await PageAsync(view with { HasMovedOn = true }, db, cancel, StatusCodes.Status409Conflict);
        if (!RequestPermissions.MayWithdraw(visit.Actor, request))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        request.Withdraw(visit.Actor.MemberId, visit.Now);
        return await SaveAsync(
            db,
            visit,
            request,
            view,
            ActOf(request, "request.withdrawn", "menarik permintaan kepada", "took back the request to"),
            cancel
        );
    }

    private static async Task<IResult> SaveAsync(
        GotongDb db,
        Visit visit,
        Request request,
        RequestView view,
        Act act,
        CancellationToken cancel
    )
    {
        try
        {
            await db.SaveActAsync(act, cancel);
            return new SeeOther(RequestLinks.Record(visit.Region, request.Id));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(request.Id, db, visit, cancel) is { } now
                ? await PageAsync(
                    view with
                    {
                        Request = now,
                        HasMovedOn = true,
                    },
                    db,
                    cancel,
                    StatusCodes.Status409Conflict
                )
                : Results.NotFound();
        }
    }

    private static FormErrors Check(RequestView view, out RequestState answer)
    {
        var errors = new FormErrors();
        if (
            !Enum.TryParse(view.Answer, out answer)
            || answer is not (RequestState.Accepted or RequestState.InPart or RequestState.Rejected)
        )
            return errors.Add("answer", T("Pilih jawabannya.", "Choose the answer."));
        if (answer == RequestState.InPart)
            FormText.Require(errors, "part", view.Part, T("Bagian yang diterima", "The part"), Request.LongestText);
        if (answer != RequestState.Accepted)
            FormText.Require(errors, "reason", view.Reason, T("Alasan", "Reason"), Request.LongestText);
        FormText.Limit(errors, "reason", view.Reason, T("Alasan", "Reason"), Request.LongestText);
        return errors;
    }

    private static Act AnsweredAct(Request request) =>
        request.State switch
        {
            RequestState.Accepted => ActOf(
                request,
                "request.accepted",
                "menerima permintaan kepada",
                "accepted the request to"
            ),
            RequestState.InPart => ActOf(
                request,
                "request.accepted-in-part",
                "menerima sebagian permintaan kepada",
                "accepted in part the request to"
            ),
            _ => ActOf(request, "request.rejected", "menolak permintaan kepada", "rejected the request to"),
        };

    private static Act ActOf(Request request, string name, string id, string en)
    {
        var (of, with) = request.OnBehalf ? (" (ditulis tim pelaksana)", " (written down by the team)") : ("", "");
        var (asked, number) = (request.Organization.Label, request.Initiative.Number);
        return new(
            name,
            Visibility.Region,
            $"{id} {asked} untuk inisiatif {number}{of}",
            $"{en} {asked} for initiative {number}{with}",
            new
            {
                number,
                request.OrganizationId,
                request.Reason,
            }
        );
    }

    /// <summary>With its initiative and that one's partners: they hear the answer.</summary>
    private static async Task<Request?> FindAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var request = await db
            .Requests.Include(r => r.Organization)
            .Include(r => r.Initiative.LeadOrganization)
            .Include(r => r.Initiative.Partners)
            .SingleOrDefaultAsync(r => r.Id == id, cancel);
        return request is not null && RequestPermissions.MaySee(visit.Actor, request) ? request : null;
    }

    private static async Task<IResult> PageAsync(
        RequestView view,
        GotongDb db,
        CancellationToken cancel,
        int status = StatusCodes.Status200OK
    ) =>
        Page.Of<RequestPage>(
            new { Model = view with { History = await History.Of(db, view.Actor, view.Request.Id, cancel) } },
            status
        );

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

public sealed record RequestView(Region Region, Actor Actor, DateOnly Today, Request Request)
{
    public string? Answer { get; init; }
    public string? Part { get; init; }
    public string? Reason { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
    public IReadOnlyList<HistoryRow> History { get; init; } = [];

    /// <summary>To where one came from: the own desk, or the initiative.</summary>
    public string Back =>
        Actor.WorksFor(Request.OrganizationId)
            ? DeskLinks.Desk(Region, Request.OrganizationId)
            : InitiativeLinks.Record(Region, Request.Initiative.Number);
}
