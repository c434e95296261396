using Gotong.Features.Codes;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Recode;

/// <summary>Codes of costs that a newer set replaced go to their successors, in one act.</summary>
public static class RecodeCosts
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(InitiativeLinks.RecodePath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(InitiativeLinks.RecodePath, MoveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        CancellationToken cancel
    ) => View(visit, await OldCostCodes.LoadAsync(db, library, visit.Region.IsExample, cancel));

    private static async Task<IResult> MoveAsync(
        HttpRequest request,
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        CancellationToken cancel
    )
    {
        var list = await OldCostCodes.LoadAsync(db, library, visit.Region.IsExample, cancel);
        var asked = request.Form.Keys.Where(k => k.StartsWith("pindah-", StringComparison.Ordinal));
        if (asked.Any(k => request.Form[k].ToString().Length > 0 && list.Rows.All(r => r.Field != k)))
            return View(visit, list, Moved(), 409);
        var moved = new List<OldCostCode>();
        foreach (var row in list.Rows)
        {
            var value = request.Form[row.Field].ToString();
            if (value.Length == 0)
                continue;
            if (
                request.Form[row.VersionField] != Versions.Text(row.Line.Initiative.Version)
                || row.Now.All(c => c.Code != value)
            )
                return View(visit, list, Moved(), 409);
            moved.Add(row);
            row.MoveTo(value);
        }
        if (moved.Count == 0)
            return View(
                visit,
                list,
                new FormErrors().Add("", T("Belum ada yang dipilih.", "Nothing is chosen yet.")),
                422
            );
        try
        {
            await db.SaveActAsync(
                new(
                    "initiative.recoded",
                    moved.Exists(m => m.Line.Initiative.IsPublic) ? Visibility.Public : Visibility.Region,
                    $"memindahkan {moved.Count} kode biaya ke penggantinya",
                    $"moved {moved.Count} codes of costs to their successors",
                    moved.Select(m => new { initiative = m.Line.Initiative.Number, from = m.Code })
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            list = await OldCostCodes.LoadAsync(db, library, visit.Region.IsExample, cancel);
            return View(visit, list, Moved(), 409);
        }
        return new SeeOther(InitiativeLinks.Recode(visit.Region));
    }

    private static FormErrors Moved() =>
        new FormErrors().Add(
            "",
            T(
                "Biaya atau kumpulan kodenya berubah sejak Anda membuka halaman ini. Belum ada yang disimpan; periksa lagi.",
                "A cost or its set of codes changed since you opened this page. Nothing is saved yet; check again."
            )
        );

    private static IResult View(Visit visit, OldCostCodes list, FormErrors? errors = null, int status = 200) =>
        Page.Of<RecodePage>(
            new
            {
                visit.Region,
                List = list,
                Errors = errors,
            },
            status
        );
}
