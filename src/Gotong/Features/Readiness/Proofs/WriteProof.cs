using System.Globalization;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Proofs;

/// <summary>An instrument, a gap, money of a year, or the statement that nothing is needed: written, changed, taken out.</summary>
public static class WriteProof
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ReadinessLinks.AddPath, AskNewAsync).Allow(Access.Members);
        region.MapForm(ReadinessLinks.AddPath, AddAsync).Allow(Access.Members);
        region.MapGet(ReadinessLinks.ProofPath, AskAsync).Allow(Access.Members);
        region.MapForm(ReadinessLinks.ProofPath, ChangeAsync).Allow(Access.Members);
        region.MapForm(ReadinessLinks.RemovePath, RemoveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskNewAsync(
        int number,
        string form,
        string? butuh,
        string? baris,
        string? untuk,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            ReadinessLinks.FormOf(form) is not { } kind
            || await ProofDoor.InitiativeAsync(db, visit, number, cancel) is not { } initiative
        )
            return Results.NotFound();
        if (!ReadinessPermissions.MayWrite(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var need = initiative.Needs.Find(n => n.Id.ToString() == butuh);
        return await PageAsync(
            db,
            new(visit.Region, initiative, kind, null)
            {
                Text = new()
                {
                    ["need"] = need?.Id.ToString() ?? "",
                    ["subject"] = need?.Text ?? "",
                    ["needed"] = need?.Text ?? "",
                    ["line"] = baris ?? "",
                    ["of"] = untuk ?? nameof(NeedKind.Regulation),
                },
            },
            StatusCodes.Status200OK,
            cancel
        );
    }

    private static async Task<IResult> AddAsync(
        int number,
        string form,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            ReadinessLinks.FormOf(form) is not { } kind
            || await ProofDoor.InitiativeAsync(db, visit, number, cancel) is not { } initiative
        )
            return Results.NotFound();
        if (!ReadinessPermissions.MayWrite(visit.Actor, initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var fields = await request.ReadFormAsync(cancel);
        var view = new ProofFormView(visit.Region, initiative, kind, null)
        {
            Text = ProofText.Of(fields),
            Key = fields[FormFields.Key],
        };
        var made = Make(view, visit);
        if (made is not null && await IsThereAsync(db, made, cancel))
            view.Errors.Add(made is BudgetProof ? "line" : "of", AlreadyThere());
        if (made is not null)
        {
            view.Text.Apply(made, view.Errors, visit.Today);
            await CheckCodeAsync(db, view, made, cancel);
        }
        var (owner, due) = await TaskAsync(db, view, cancel);
        if (made is null || view.Errors.Any)
            return await PageAsync(db, view, StatusCodes.Status422UnprocessableEntity, cancel);
        made.Assign(owner, due);
        made.Sign(visit.Actor.MemberId, visit.Now);
        db.Add(made);
        try
        {
            await db.SaveActAsync(Act("proof.added", "menambah", "added", made), cancel);
        }
        catch (DbUpdateException) when (made is BudgetProof or NothingNeeded)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            view.Errors.Add(made is BudgetProof ? "line" : "of", AlreadyThere());
            return await PageAsync(db, view, StatusCodes.Status409Conflict, cancel);
        }
        return new SeeOther(ReadinessLinks.Proofs(visit.Region, number));
    }

    /// <summary>A code copied from the DPA is one of the official list, where the list is here.</summary>
    private static async Task CheckCodeAsync(GotongDb db, ProofFormView view, Proof proof, CancellationToken cancel)
    {
        if (proof is not BudgetProof { Code: { } code } || view.Errors.Any)
            return;
        var answer = await CodeCheck.OfAsync(
            db,
            CodeSetKind.Nomenclature,
            CodeLevel.SubKegiatan,
            code,
            view.Region.IsExample,
            cancel
        );
        if (answer.Problem is { } problem)
            view.Errors.Add("code", problem);
    }

    private static async Task<IResult> AskAsync(int number, Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ProofDoor.ProofAsync(db, visit, number, id, cancel) is not { } proof)
            return Results.NotFound();
        if (!ReadinessPermissions.MayWorkAt(visit.Actor, proof))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        return await PageAsync(db, ViewOf(visit, proof, ProofText.Of(proof)), StatusCodes.Status200OK, cancel);
    }

    private static async Task<IResult> ChangeAsync(
        int number,
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProofDoor.ProofAsync(db, visit, number, id, cancel) is not { } proof)
            return Results.NotFound();
        if (!ReadinessPermissions.MayWorkAt(visit.Actor, proof))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var fields = await request.ReadFormAsync(cancel);
        var view = ViewOf(visit, proof, ProofText.Of(fields)) with { Key = fields[FormFields.Key] };
        if (Versions.Of(fields) != proof.Version)
            return await PageAsync(db, view with { HasMovedOn = true }, StatusCodes.Status409Conflict, cancel);
        view.Text.Apply(proof, view.Errors, visit.Today);
        await CheckCodeAsync(db, view, proof, cancel);
        var (owner, due) = await TaskAsync(db, view, cancel);
        if (view.Errors.Any)
            return await PageAsync(db, view, StatusCodes.Status422UnprocessableEntity, cancel);
        proof.Assign(owner, due);
        proof.Sign(visit.Actor.MemberId, visit.Now);
        try
        {
            await db.SaveActAsync(Act("proof.changed", "mengubah", "changed", proof), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await ProofDoor.ProofAsync(db, visit, number, id, cancel) is { } now
                ? await PageAsync(
                    db,
                    ViewOf(visit, now, view.Text) with
                    {
                        HasMovedOn = true,
                    },
                    StatusCodes.Status409Conflict,
                    cancel
                )
                : Results.NotFound();
        }
        return new SeeOther(ReadinessLinks.Proofs(visit.Region, number));
    }

    private static async Task<IResult> RemoveAsync(
        int number,
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProofDoor.ProofAsync(db, visit, number, id, cancel) is not { } proof)
            return Results.NotFound();
        if (!ReadinessPermissions.MayWrite(visit.Actor, proof.Initiative))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var view = ViewOf(visit, proof, ProofText.Of(proof)) with { HasMovedOn = true };
        if (Versions.Of(await request.ReadFormAsync(cancel)) != proof.Version)
            return await PageAsync(db, view, StatusCodes.Status409Conflict, cancel);
        db.RemoveRange(proof.Evidence);
        db.Remove(proof);
        try
        {
            await db.SaveActAsync(Act("proof.removed", "menghapus", "removed", proof), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await PageAsync(db, view, StatusCodes.Status409Conflict, cancel);
        }
        return new SeeOther(ReadinessLinks.Proofs(visit.Region, number));
    }

    private static Proof? Make(ProofFormView view, Visit visit)
    {
        var (region, initiative) = (visit.Region.Id, view.Initiative);
        var need = initiative.Needs.Find(n => n.Id.ToString() == view.Text["need"])?.Id;
        switch (view.Form)
        {
            case ProofForm.Instrument:
                return new Instrument
                {
                    RegionId = region,
                    InitiativeId = initiative.Id,
                    Initiative = initiative,
                    NeedId = need,
                };
            case ProofForm.Gap:
                return new InfrastructureGap
                {
                    RegionId = region,
                    InitiativeId = initiative.Id,
                    Initiative = initiative,
                    NeedId = need,
                };
            case ProofForm.Budget:
                if (view.Lines.FirstOrDefault(l => ProofFormView.KeyOf(l) == view.Text["line"]) is { } line)
                    return new BudgetProof
                    {
                        RegionId = region,
                        InitiativeId = initiative.Id,
                        Initiative = initiative,
                        Year = line.Year,
                        Source = line.Source,
                    };
                view.Errors.Add(
                    "line",
                    T(
                        "Tahun dan sumber: pilih salah satu dari rincian biaya inisiatif.",
                        "Year and source: choose one of the initiative's costs."
                    )
                );
                return null;
            default:
                if (view.Text["of"] is nameof(NeedKind.Regulation) or nameof(NeedKind.Infrastructure))
                    return new NothingNeeded
                    {
                        RegionId = region,
                        InitiativeId = initiative.Id,
                        Initiative = initiative,
                        Of = Enum.Parse<NeedKind>(view.Text["of"]),
                    };
                view.Errors.Add("of", T("Pilih regulasi atau infrastruktur.", "Choose regulation or infrastructure."));
                return null;
        }
    }

    private static Task<bool> IsThereAsync(GotongDb db, Proof made, CancellationToken cancel) =>
        made switch
        {
            BudgetProof b => db.Set<BudgetProof>()
                .AnyAsync(p => p.InitiativeId == b.InitiativeId && p.Year == b.Year && p.Source == b.Source, cancel),
            NothingNeeded n => db.Set<NothingNeeded>()
                .AnyAsync(p => p.InitiativeId == n.InitiativeId && p.Of == n.Of, cancel),
            _ => Task.FromResult(false),
        };

    private static async Task<(Guid? Owner, DateOnly? Due)> TaskAsync(
        GotongDb db,
        ProofFormView view,
        CancellationToken cancel
    ) =>
        (
            await ReadinessPeople.OwnerAsync(db, view.Text["owner"], view.Errors, cancel),
            ReadinessPeople.Day("dueOn", view.Text["dueOn"], T("Selesai paling lambat", "Done by"), view.Errors)
        );

    private static string AlreadyThere() =>
        T(
            "Ini sudah ditulis. Buka halaman kesiapan, lalu ubah yang ada.",
            "This is written already. Open the page of readiness and change what is there."
        );

    private static ProofFormView ViewOf(Visit visit, Proof proof, ProofText text) =>
        new(visit.Region, proof.Initiative, ProofDoor.FormOf(proof), proof) { Text = text };

    internal static Act Act(string name, string id, string en, Proof proof)
    {
        var number = proof.Initiative.Number.ToString(CultureInfo.InvariantCulture);
        var (kindId, kindEn) = proof.Kind switch
        {
            NeedKind.Regulation => ("regulasi", "regulation"),
            NeedKind.Infrastructure => ("infrastruktur", "infrastructure"),
            _ => ("anggaran", "budget"),
        };
        return new(
            name,
            proof.Initiative.Shown,
            $"{id} bukti {kindId} inisiatif {number}",
            $"{en} a proof of {kindEn} of initiative {number}",
            new { initiative = proof.Initiative.Number, proof = proof.Id }
        );
    }

    private static async Task<IResult> PageAsync(GotongDb db, ProofFormView view, int status, CancellationToken cancel)
    {
        if (view.Initiative.Costs.Count == 0)
            await db.Set<CostLine>().Where(c => c.InitiativeId == view.Initiative.Id).LoadAsync(cancel);
        return Page.Of<ProofFormPage>(
            new { Model = view, Members = await ReadinessPeople.OptionsAsync(db, cancel) },
            status
        );
    }
}
