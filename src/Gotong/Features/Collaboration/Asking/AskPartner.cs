using System.Globalization;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>An initiative asks an organization for a part, by a day; its people get a letter.</summary>
public static class AskPartner
{
    private const int LongestWait = 180;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(RequestLinks.AskPath, ShowAsync).Allow(RequestPermissions.Ask);
        region.MapForm(RequestLinks.AskPath, SaveAsync).Allow(RequestPermissions.Ask);
    }

    private static async Task<IResult> ShowAsync(
        int number,
        Guid? lembaga,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (initiative, refusal) = await OpenAsync(number, db, visit, cancel);
        if (initiative is null)
            return refusal!;
        var view = await ViewAsync(initiative, db, visit, cancel);
        var known = initiative.Partners.Find(p => p.OrganizationId == lembaga);
        return Page.Of<AskPage>(
            new
            {
                Model = view with
                {
                    Organization = lembaga?.ToString(),
                    Part = known?.Part,
                    DueOn = Typed(visit.Today.AddDays(Request.UsualDays)),
                },
            }
        );
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        PartnerAsking asking,
        CancellationToken cancel
    )
    {
        var (initiative, refusal) = await OpenAsync(number, db, visit, cancel);
        if (initiative is null)
            return refusal!;
        var form = await request.ReadFormAsync(cancel);
        var view = await ViewAsync(initiative, db, visit, cancel) with
        {
            Organization = form["organization"],
            Part = FormText.Of(form["part"]),
            DueOn = form["dueOn"],
            Key = form[FormFields.Key],
        };
        if (Versions.Of(form) != initiative.Version)
            return Stale(view, initiative);
        var errors = Check(view, visit, out var chosen, out var dueOn);
        if (errors.Any)
            return Page.Of<AskPage>(new { Model = view with { Errors = errors } }, 422);
        var organization = await db.Organizations.SingleAsync(o => o.Id == chosen, cancel);
        var asked = await asking.AddAsync(initiative, organization, view.Part!, dueOn, cancel);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "request.asked",
                    Visibility.Region,
                    $"meminta {organization.Label} memikul bagian dari inisiatif {number}",
                    $"asked {organization.Label} to carry a part of initiative {number}",
                    new { number, organization = organization.Id }
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var (now, gone) = await OpenAsync(number, db, visit, cancel);
            return now is null ? gone! : Stale(view, now);
        }
        return new SeeOther(RequestLinks.Record(visit.Region, asked.Id));
    }

    private static IResult Stale(AskView view, Initiative now) =>
        Page.Of<AskPage>(
            new { Model = view with { Initiative = now, HasMovedOn = true } },
            StatusCodes.Status409Conflict
        );

    private static async Task<(Initiative?, IResult?)> OpenAsync(
        int number,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await db.FindInitiativeAsync(number, cancel) is not { } initiative
            || !InitiativePermissions.MaySee(visit.Actor, initiative)
        )
            return (null, Results.NotFound());
        return RequestPermissions.MayAsk(visit.Actor, initiative)
            ? (initiative, null)
            : (null, Results.StatusCode(StatusCodes.Status403Forbidden));
    }

    /// <summary>Those that can be asked: not the one that leads, not one that has a request open.</summary>
    private static async Task<AskView> ViewAsync(
        Initiative initiative,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var open = db.Requests.Where(r => r.InitiativeId == initiative.Id && r.State == RequestState.Waiting);
        var choices = await db
            .Organizations.AsNoTracking()
            .Where(o => o.Id != initiative.LeadOrganizationId && !open.Any(r => r.OrganizationId == o.Id))
            .OrderBy(o => o.Name)
            .ToListAsync(cancel);
        // Those the initiative names already come first: they are who one came for.
        return new(
            visit.Region,
            initiative,
            [.. choices.OrderBy(o => initiative.Partners.Exists(p => p.OrganizationId == o.Id) ? 0 : 1)]
        );
    }

    private static FormErrors Check(AskView view, Visit visit, out Guid chosen, out DateOnly dueOn)
    {
        var errors = new FormErrors();
        chosen = view.Choices.FirstOrDefault(o => o.Id.ToString() == view.Organization)?.Id ?? Guid.Empty;
        if (chosen == Guid.Empty)
            errors.Add(
                "organization",
                T(
                    "Pilih lembaga. Yang belum menjawab permintaan sebelumnya tidak ada dalam daftar.",
                    "Choose an organization. One that has not answered an earlier request is not in the list."
                )
            );
        FormText.Require(errors, "part", view.Part, T("Bagian yang diminta", "The part"), Request.LongestText);
        dueOn = FormText.Day(
            errors,
            "dueOn",
            view.DueOn,
            T("Batas jawaban", "Answer by"),
            visit.Today.AddDays(1),
            visit.Today.AddDays(LongestWait)
        );
        return errors;
    }

    private static string Typed(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public sealed record AskView(Region Region, Initiative Initiative, IReadOnlyList<Organization> Choices)
{
    public string? Organization { get; init; }
    public string? Part { get; init; }
    public string? DueOn { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    /// <summary>Somebody changed the initiative after this was read.</summary>
    public bool HasMovedOn { get; init; }
}
