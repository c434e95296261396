using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Relink;

/// <summary>"Perlu ditautkan ulang": initiatives whose priority is gone find a new one; what is decided is saved in one act.</summary>
public static class RelinkInitiatives
{
    public const string Other = "lain";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(InitiativeLinks.RelinkPath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(InitiativeLinks.RelinkPath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        View(visit, await RelinkList.LoadAsync(db, visit, cancel), new FormErrors(), 200);

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var list = await RelinkList.LoadAsync(db, visit, cancel);
        var errors = new FormErrors();
        var chosen = new List<(Initiative Initiative, Place Place)>();
        foreach (var row in list.Rows)
        {
            var value = request.Form[row.Field].ToString();
            value = value == Other ? request.Form[row.OtherField].ToString() : value;
            if (value.Length == 0)
                continue;
            if (request.Form[row.VersionField] != Versions.Text(row.Initiative.Version))
                return View(visit, list, Moved(row), 409);
            if (Guid.TryParse(value, out var id) && list.Places.FirstOrDefault(p => p.Id == id) is { } place)
                chosen.Add((row.Initiative, place));
            else
                errors.Add(row.Field, T("Pilih prioritas yang ada dalam daftar.", "Choose a priority of the list."));
        }
        if (!errors.Any && chosen.Count == 0)
            errors.Add(
                "",
                T(
                    "Belum ada yang diputuskan. Pilih tempat untuk paling sedikit satu.",
                    "Nothing is decided yet. Choose a place for at least one."
                )
            );
        if (errors.Any)
            return View(visit, list, errors, 422);
        foreach (var (initiative, place) in chosen)
            initiative.RestOn(place.Id, visit.Now);
        try
        {
            await db.SaveActAsync(ActOf(chosen), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return View(visit, await RelinkList.LoadAsync(db, visit, cancel), Moved(list.Rows[0]), 409);
        }
        return new SeeOther(InitiativeLinks.Relink(visit.Region));
    }

    private static Act ActOf(List<(Initiative Initiative, Place Place)> chosen) =>
        new(
            "initiative.relinked",
            Visibility.Region,
            $"menautkan ulang {chosen.Count} inisiatif ke rencana yang berlaku",
            $"linked {chosen.Count} initiatives anew to the plan in force",
            chosen.Select(c => new { initiative = c.Initiative.Number, priority = c.Place.Id })
        );

    private static FormErrors Moved(RelinkRow row) =>
        new FormErrors().Add(
            "",
            T(
                $"Inisiatif {row.Initiative.Number} atau yang lain berubah sejak Anda membuka halaman ini. Belum ada yang disimpan; putuskan lagi.",
                $"Initiative {row.Initiative.Number} or another changed since you opened this page. Nothing is saved yet; decide again."
            )
        );

    private static IResult View(Visit visit, RelinkList list, FormErrors errors, int status) =>
        Page.Of<RelinkPage>(
            new
            {
                visit.Region,
                List = list,
                Errors = errors,
            },
            status
        );
}
