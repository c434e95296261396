using Gotong.Features.Codes;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities;

/// <summary>Programs get their official codes: proposals are confirmed, wrong ones undone, old ones moved; each in one act.</summary>
internal static class CodePrograms
{
    /// <summary>Another code, typed below the proposals.</summary>
    public const string Other = "lain";

    public static void MapCodePrograms(this IEndpointRouteBuilder region)
    {
        region.MapGet(PriorityLinks.CodesPath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.CodesPath, ConfirmAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.UncodePath, UndoAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(PriorityLinks.RecodePath, MoveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> ShowAsync(
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        CancellationToken cancel
    ) => View(visit, await ProgramCodes.LoadAsync(db, library, visit, cancel));

    private static async Task<IResult> ConfirmAsync(
        HttpRequest request,
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        CancellationToken cancel
    )
    {
        var list = await ProgramCodes.LoadAsync(db, library, visit, cancel);
        var errors = new FormErrors();
        var chosen = new List<CodeLink>();
        foreach (var row in list.Open)
        {
            var value = request.Form[row.Field].ToString();
            if (value.Length == 0)
                continue;
            if (request.Form[row.VersionField] != Versions.Text(row.Program.Version))
                return View(visit, list, Moved(), 409, request.Form);
            var code = value == Other ? FormText.Line(request.Form[row.OtherField]).ToUpperInvariant() : value;
            if (Answer(row, code, list) is { } link)
                chosen.Add(link);
            else
                errors.Add(value == Other ? row.OtherField : row.Field, NoSuch(code, list));
        }
        // A row that somebody else has coded meanwhile is not on the list any more.
        if (request.Form.Keys.Any(k => IsAnswer(request.Form, k) && list.Open.All(r => r.Field != k)))
            return View(visit, list, Moved(), 409, request.Form);
        if (!errors.Any && chosen.Count == 0)
            errors.Add(
                "",
                T(
                    "Belum ada yang dipilih. Pilih kode untuk paling sedikit satu program.",
                    "Nothing is chosen yet. Choose a code for at least one program."
                )
            );
        if (errors.Any)
            return View(visit, list, errors, 422, request.Form);
        foreach (var link in chosen)
            link.LinkedAt = visit.Now;
        db.AddRange(chosen);
        var open = list.Open.ToDictionary(r => r.Program.Id, r => r.Program);
        return await SaveAsync(
            db,
            library,
            visit,
            new(
                "priority.coded",
                VisibilityOf(chosen.Select(l => open[l.PriorityId].Rpjmd)),
                $"menautkan {chosen.Count} program ke kode resmi {list.Book!.Set.Name}",
                $"linked {chosen.Count} programs to official codes of {list.Book.Set.Name}",
                chosen.Select(l => new { priority = l.PriorityId, code = l.Code })
            ),
            cancel
        );
    }

    private static CodeLink? Answer(OpenProgram row, string code, ProgramCodes list)
    {
        if (list.Finder?.Find(code) is not { } found)
            return null;
        return new()
        {
            RegionId = row.Program.RegionId,
            PriorityId = row.Program.Id,
            SetKey = list.Book!.Set.Key,
            Code = code,
            Name = found.Name,
            LinkedAt = default,
        };
    }

    private static bool IsAnswer(IFormCollection form, string key) =>
        key.StartsWith("kode-", StringComparison.Ordinal) && form[key].ToString().Length > 0;

    private static async Task<IResult> UndoAsync(
        HttpRequest request,
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        CancellationToken cancel
    )
    {
        var list = await ProgramCodes.LoadAsync(db, library, visit, cancel);
        var all = list.Linked.Concat(list.Old.Select(o => o.Link)).ToDictionary(l => l.Id.ToString());
        var chosen = new List<CodeLink>();
        foreach (var value in request.Form["lepas"])
        {
            if (
                !all.TryGetValue(value ?? "", out var link)
                || request.Form[$"versi-{value}"] != Versions.Text(link.Version)
            )
                return View(visit, list, Moved(), 409);
            chosen.Add(link);
        }
        if (chosen.Count == 0)
            return View(visit, list, Nothing(), 422);
        db.RemoveRange(chosen);
        return await SaveAsync(
            db,
            library,
            visit,
            new(
                "priority.uncoded",
                VisibilityOf(chosen.Select(l => l.Priority.Rpjmd)),
                $"melepas kode resmi dari {chosen.Count} program",
                $"took the official code off {chosen.Count} programs",
                chosen.Select(l => new { priority = l.PriorityId, code = l.Code })
            ),
            cancel
        );
    }

    private static async Task<IResult> MoveAsync(
        HttpRequest request,
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        CancellationToken cancel
    )
    {
        var list = await ProgramCodes.LoadAsync(db, library, visit, cancel);
        var moved = new List<CodeLink>();
        var asked = request.Form.Keys.Where(k => k.StartsWith("pindah-", StringComparison.Ordinal)).ToList();
        if (asked.Any(k => request.Form[k].ToString().Length > 0 && list.Old.All(o => o.Field != k)))
            return View(visit, list, Moved(), 409);
        foreach (var old in list.Old)
        {
            var value = request.Form[old.Field].ToString();
            if (value.Length == 0)
                continue;
            if (
                request.Form[old.VersionField] != Versions.Text(old.Link.Version)
                || old.Now.FirstOrDefault(c => c.Code == value) is not { } now
            )
                return View(visit, list, Moved(), 409);
            old.Link.MoveTo(now, visit.Now);
            moved.Add(old.Link);
        }
        if (moved.Count == 0)
            return View(visit, list, Nothing(), 422);
        return await SaveAsync(
            db,
            library,
            visit,
            new(
                "priority.recoded",
                VisibilityOf(moved.Select(l => l.Priority.Rpjmd)),
                $"memindahkan {moved.Count} tautan kode ke {list.Book!.Set.Name}",
                $"moved {moved.Count} links of codes to {list.Book.Set.Name}",
                moved.Select(l => new { priority = l.PriorityId, code = l.Code })
            ),
            cancel
        );
    }

    private static async Task<IResult> SaveAsync(
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        Act act,
        CancellationToken cancel
    )
    {
        try
        {
            await db.SaveActAsync(act, cancel);
            return new SeeOther(PriorityLinks.Codes(visit.Region));
        }
        catch (DbUpdateException)
        {
            // The same form sent twice is answered by its receipt; else somebody else was first.
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return View(visit, await ProgramCodes.LoadAsync(db, library, visit, cancel), Moved(), 409);
        }
    }

    /// <summary>What a published plan shows is public.</summary>
    private static Visibility VisibilityOf(IEnumerable<Rpjmd> plans) =>
        plans.Any(p => p.PublishedAt is not null) ? Visibility.Public : Visibility.Region;

    private static string NoSuch(string code, ProgramCodes list) =>
        code.Length == 0
            ? T("Tulis kodenya, atau pilih “Biarkan dulu”.", "Write the code, or choose “Leave it for now”.")
        : list.Book?.Exact(CodeGovernment.Provinsi, code) is not null
            ? T(
                $"Kode {code} milik provinsi, atau bukan kode program kabupaten/kota.",
                $"The code {code} is a province's, or no code of a program of a kabupaten or kota."
            )
        : T(
            $"Kode “{(code.Length > 40 ? code[..40] : code)}” bukan program dalam {list.Book?.Set.Name}. Tulis seperti 2.16.03.",
            $"The code “{(code.Length > 40 ? code[..40] : code)}” is no program of {list.Book?.Set.Name}. Write it like 2.16.03."
        );

    private static FormErrors Moved() =>
        new FormErrors().Add(
            "",
            T(
                "Program atau kodenya berubah sejak Anda membuka halaman ini. Belum ada yang disimpan; periksa lagi di bawah.",
                "A program or its code changed since you opened this page. Nothing is saved yet; check again below."
            )
        );

    private static FormErrors Nothing() =>
        new FormErrors().Add("", T("Belum ada yang dicentang.", "Nothing is ticked yet."));

    private static IResult View(
        Visit visit,
        ProgramCodes list,
        FormErrors? errors = null,
        int status = 200,
        IFormCollection? typed = null
    ) =>
        Page.Of<ProgramCodesPage>(
            new
            {
                visit.Region,
                List = list,
                Errors = errors,
                Typed = typed,
            },
            status
        );
}
