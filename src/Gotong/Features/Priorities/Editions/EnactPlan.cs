using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A regulation puts a plan in force; what rested on the edition before follows to the same things in this one.</summary>
internal static class EnactPlan
{
    private const int LongestRegulation = 200;

    public static void MapEnactPlan(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.EnactPath, ShowAsync).Allow(PriorityPermissions.Publishers);
        region.MapForm(PriorityLinks.EnactPath, EnactAsync).Allow(PriorityPermissions.Publishers);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel) =>
        await db.Rpjmds.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } plan
            ? Results.NotFound()
        : plan.IsEnacted ? new SeeOther(PriorityLinks.Document(visit.Region, id))
        : Form(visit, plan, "", "", new FormErrors(), 200);

    private static async Task<IResult> EnactAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        RestingSource resting,
        CancellationToken cancel
    )
    {
        if (await db.Rpjmds.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } plan)
            return Results.NotFound();
        if (plan.IsEnacted)
            return new SeeOther(PriorityLinks.Document(visit.Region, id));
        var (regulation, day) = (FormText.Line(request.Form["regulation"]), request.Form["day"].ToString());
        if (request.Form[FormFields.Version] != Versions.Text(plan.Version))
            return Form(visit, plan, regulation, day, Moved(), 409);
        var errors = new FormErrors();
        if (regulation.Length == 0)
            errors.Add(
                "regulation",
                Words.T("Tulis nomor dan tahun peraturannya.", "Write number and year of the regulation.")
            );
        FormText.Limit(errors, "regulation", regulation, LongestRegulation);
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) || on > visit.Today || on.Year < 2000)
            errors.Add(
                "day",
                Words.T(
                    "Pilih tanggal penetapan, paling lambat hari ini.",
                    "Choose the day it was enacted, at the latest today."
                )
            );
        if (errors.Any)
            return Form(visit, plan, regulation, day, errors, 422);
        plan.Enact(regulation, on, visit.Now);
        try
        {
            await db.SaveLargeActAsync(
                async write =>
                {
                    await write();
                    var followed = plan.OriginId is { } origin
                        ? await FollowAsync(db, origin, plan, resting, write, cancel)
                        : Followed.Nothing;
                    return ActOf(plan, followed);
                },
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var stored = await db.Rpjmds.AsNoTracking().SingleAsync(p => p.Id == id, cancel);
            return Form(visit, stored, regulation, day, Moved(), 409);
        }
        return new SeeOther(PriorityLinks.Document(visit.Region, id, news: "berlaku"));
    }

    private static async Task<Followed> FollowAsync(
        GotongDb db,
        Guid originId,
        Rpjmd plan,
        RestingSource resting,
        Func<Task> write,
        CancellationToken cancel
    )
    {
        var before = await StoredPlan.LoadAsync(db, originId, cancel);
        var after = await StoredPlan.LoadAsync(db, plan.Id, cancel);
        var succession = PlanSuccession.Of(before, after);
        succession.CarryActuals(db);
        await PriorityDiscussions.FollowAsync(db, succession, cancel);
        await write();
        return await resting.FollowAsync(db, succession, write, cancel);
    }

    private static Act ActOf(Rpjmd plan, Followed followed) =>
        new(
            "rpjmd.enacted",
            Visibility.Public,
            $"menetapkan {plan.Title} dengan {plan.Regulation}; {followed.Moved} inisiatif mengikuti, {followed.Left} perlu ditautkan ulang",
            $"enacted {plan.Title} by {plan.Regulation}; {followed.Moved} initiatives follow, {followed.Left} must be linked anew",
            new
            {
                plan.Regulation,
                plan.EnactedOn,
                plan.Edition,
                followed.Moved,
                followed.Left,
            }
        );

    private static FormErrors Moved() =>
        new FormErrors().Add(
            "",
            Words.T(
                "Rencana ini berubah sejak Anda membuka halaman. Periksa lagi, lalu tetapkan.",
                "This plan changed since you opened the page. Check it again, then enact it."
            )
        );

    private static IResult Form(
        Visit visit,
        Rpjmd plan,
        string regulation,
        string day,
        FormErrors errors,
        int status
    ) =>
        Page.Of<EnactPage>(
            new
            {
                visit.Region,
                Plan = plan,
                Regulation = regulation,
                Day = day,
                Today = visit.Today,
                Errors = errors,
            },
            status
        );
}
