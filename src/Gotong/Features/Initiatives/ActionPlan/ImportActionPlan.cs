using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.ActionPlan;

/// <summary>The rencana aksi of an old masterplan comes in: upload, decide where each program stands today, one act.</summary>
public static class ImportActionPlan
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region
            .MapGet(InitiativeLinks.ActionPlanPath, () => Page.Of<ActionPlanUploadPage>())
            .Allow(PriorityPermissions.Keepers);
        region.MapForm(InitiativeLinks.ActionPlanPath, UploadAsync).TakesFiles().Allow(PriorityPermissions.Keepers);
        region
            .MapGet(InitiativeLinks.ActionPlanExamplePath, ActionPlanTemplate.Download)
            .Allow(PriorityPermissions.Keepers);
        region.MapGet(InitiativeLinks.ActionPlanFilePath, ShowAsync).Allow(PriorityPermissions.Keepers);
        region.MapForm(InitiativeLinks.ActionPlanFilePath, SaveAsync).Allow(PriorityPermissions.Keepers);
    }

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        Visit visit,
        CancellationToken cancel
    )
    {
        var file = request.Form.Files["berkas"];
        if (file is null || file.Length == 0)
            return Refused(
                T(
                    "Belum ada berkas yang dipilih. Pilih berkas .xlsx atau .csv.",
                    "No file is chosen yet. Choose an .xlsx or .csv file."
                )
            );
        try
        {
            await using var content = file.OpenReadStream();
            var files = new FileStore(installation, visit.Region.Id);
            var stored = await files.SaveReadAsync(content, file.FileName, Check, cancel);
            return new SeeOther(InitiativeLinks.ActionPlanFile(visit.Region, stored.Hash));

            void Check(Stream stream) => ActionPlanReader.Read(stream, file.FileName);
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message);
        }
    }

    private static IResult Refused(string message) =>
        Page.Of<ActionPlanUploadPage>(new { Errors = new FormErrors().Add("berkas", message) }, 422);

    private static async Task<IResult> ShowAsync(
        string hash,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        try
        {
            return Page.Of<ActionPlanPage>(new { Model = await ActionPlanView.ReadAsync(db, visit, file, cancel) });
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message);
        }
    }

    private static async Task<IResult> SaveAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (new FileStore(installation, visit.Region.Id).Find(hash) is not { } file)
            return Results.NotFound();
        try
        {
            var view = await ActionPlanView.ReadAsync(db, visit, file, cancel);
            var (chosen, errors) = Read(view, request.Form);
            if (errors.Any)
                return Page.Of<ActionPlanPage>(
                    new
                    {
                        Model = view,
                        Errors = errors,
                        Form = request.Form,
                    },
                    422
                );
            await BringAsync(db, visit, view, chosen, cancel);
            return new SeeOther(InitiativeLinks.ActionPlanFile(visit.Region, hash));
        }
        catch (ImportRefusal refusal)
        {
            return Refused(refusal.Message);
        }
    }

    private static (List<(ActionRow Row, Guid? Place)> Chosen, FormErrors Errors) Read(
        ActionPlanView view,
        IFormCollection form
    )
    {
        var chosen = new List<(ActionRow, Guid?)>();
        var errors = new FormErrors();
        foreach (var row in view.Rows.Where(r => r.Alignment != Alignment.Known))
        {
            var value = form[row.Field].ToString();
            if (value is "" or ActionRow.Leave)
                continue;
            var offered = row
                .Proposals.Select(p => p.Place)
                .Append(row.Same)
                .FirstOrDefault(p => p?.Id.ToString() == value);
            if (offered is null && value != ActionRow.NoPlace)
                errors.Add(
                    row.Field,
                    T(
                        "Rencana berubah sejak halaman ini dibuka. Pilih lagi.",
                        "The plan changed since this page was opened. Choose again."
                    )
                );
            chosen.Add((row, offered?.Id));
        }
        if (!errors.Any && chosen.Count == 0)
            errors.Add("", T("Belum ada yang dipilih untuk dimasukkan.", "Nothing is chosen to be brought in yet."));
        return (chosen, errors);
    }

    /// <summary>Two people may bring in at once: who finds a number or a program taken reads again, and doubles nothing.</summary>
    private static async Task BringAsync(
        GotongDb db,
        Visit visit,
        ActionPlanView view,
        List<(ActionRow Row, Guid? Place)> chosen,
        CancellationToken cancel
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var organizations = await db.Organizations.ToDictionaryAsync(o => o.Key, cancel);
            var taken = await db
                .Initiatives.Where(i => i.ImportKey != null)
                .Select(i => i.ImportKey!)
                .ToListAsync(cancel);
            var number = await db.Initiatives.MaxAsync(i => (int?)i.Number, cancel) ?? 0;
            var fresh = chosen.Where(c => !taken.Contains(c.Row.Draft.Key)).ToList();
            if (fresh.Count == 0)
                return;
            foreach (var (row, place) in fresh)
                db.Add(
                    ActionInitiative.Make(
                        row,
                        visit.Region,
                        ++number,
                        place,
                        organizations,
                        visit.Actor.MemberId,
                        visit.Now
                    )
                );
            try
            {
                await db.SaveActAsync(ActOf(view, fresh), cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < 5)
            {
                db.ChangeTracker.Clear();
                if (await db.Initiatives.MaxAsync(i => (int?)i.Number, cancel) == number - fresh.Count)
                    throw; // something else: the same form sent twice, for one
            }
        }
    }

    private static Act ActOf(ActionPlanView view, List<(ActionRow Row, Guid? Place)> chosen)
    {
        var without = chosen.Count(c => c.Place is null);
        return new(
            "initiative.action-plan",
            Visibility.Region,
            $"memasukkan {chosen.Count} inisiatif dari rencana aksi “{view.File.Name}”, {without} tanpa tempat dalam rencana",
            $"brought in {chosen.Count} initiatives from the rencana aksi “{view.File.Name}”, {without} without a place in the plan",
            new
            {
                file = view.File.Name,
                sha256 = view.File.Hash,
                initiatives = chosen.Count,
                without,
            }
        );
    }
}
