using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A plan begins without a file: its period and its vision.</summary>
internal static class StartPlan
{
    public static void MapStartPlan(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.StartPath, Show).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.StartPath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static IResult Show(Visit visit) =>
        Page.Of<StartPlanPage>(
            new
            {
                visit.Region,
                First = Versions.Text(visit.Region.PeriodStart),
                Last = Versions.Text(visit.Region.PeriodEnd),
                Kind = nameof(PlanKind.Rpjmd),
            }
        );

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (first, last) = (request.Form["first"].ToString().Trim(), request.Form["last"].ToString().Trim());
        var visi = FormText.Line(request.Form["visi"]);
        var errors = new FormErrors();
        var kind = Enum.GetValues<PlanKind>().FirstOrDefault(k => k.ToString() == request.Form["kind"]);
        FormText.Limit(errors, "visi", visi, PriorityForm.LongestOutcome);
        var (from, to) = (PreviewQuery.Year(first), PreviewQuery.Year(last));
        if (from is null)
            errors.Add("first", Words.T("Tulis tahun dengan empat angka.", "Write the year with four digits."));
        else if (await db.Rpjmds.AnyAsync(r => r.Kind == kind && r.PeriodStart == from, cancel))
            errors.Add(
                "first",
                Words.T("Rencana yang mulai tahun itu sudah ada.", "A plan that begins in that year exists.")
            );
        if (to is null || to < from || (kind == PlanKind.Rkpd && to != from))
            errors.Add(
                "last",
                kind == PlanKind.Rkpd
                    ? Words.T(
                        "RKPD berlaku satu tahun: tulis tahun yang sama.",
                        "An RKPD is for one year: write the same year."
                    )
                    : Words.T("Tulis tahun sesudah tahun pertama.", "Write a year after the first year.")
            );
        if (errors.Any)
            return Page.Of<StartPlanPage>(
                new
                {
                    visit.Region,
                    First = first,
                    Last = last,
                    Visi = visi,
                    Kind = kind.ToString(),
                    Errors = errors,
                },
                422
            );
        var plan = Rpjmd.For(visit.Region, from!.Value, to!.Value, kind);
        plan.Visi = visi.Length == 0 ? null : visi;
        db.Add(plan);
        await db.SaveActAsync(
            new Act("rpjmd.started", Visibility.Region, $"memulai {plan.Title}", $"began {plan.Title}"),
            cancel
        );
        return new SeeOther(PriorityLinks.Add(visit.Region, document: plan.Id));
    }
}
