using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Proofs;

/// <summary>Files that show a proof. Judged by their bytes before they are kept; handed out only as downloads, to members who see the initiative.</summary>
public static class KeepEvidence
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ReadinessLinks.EvidencePath, AskAsync).Allow(Access.Members);
        region.MapForm(ReadinessLinks.EvidencePath, AddAsync).TakesFiles().Allow(Access.Members);
        region.MapGet(ReadinessLinks.FilePath, DownloadAsync).Allow(Access.Members);
        region.MapForm(ReadinessLinks.RemoveFilePath, RemoveAsync).Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(int number, Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await ProofDoor.ProofAsync(db, visit, number, id, cancel) is not { } proof)
            return Results.NotFound();
        return ReadinessPermissions.MayWorkAt(visit.Actor, proof)
            ? Answer(new(visit.Region, proof), StatusCodes.Status200OK)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> AddAsync(
        int number,
        Guid id,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (await ProofDoor.ProofAsync(db, visit, number, id, cancel) is not { } proof)
            return Results.NotFound();
        if (!ReadinessPermissions.MayWorkAt(visit.Actor, proof))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var form = await request.ReadFormAsync(cancel);
        var view = new EvidenceView(visit.Region, proof) { Key = form[FormFields.Key] };
        if (form.Files["file"] is not { } file)
            return Refused(T("Berkas: pilih sebuah berkas.", "File: choose a file."));
        if (EvidenceFile.Problem(file) is { } problem)
            return Refused(problem);
        StoredFile stored;
        await using (var content = file.OpenReadStream())
            stored = await new FileStore(installation, visit.Region.Id).SaveAsync(content, file.FileName, cancel);
        if (!proof.Show(stored.Name, stored.Hash, file.Length, visit.Actor.MemberId, visit.Now))
            return Refused(T("Berkas ini sudah ada di sini.", "This file is here already."));
        proof.Sign(visit.Actor.MemberId, visit.Now);
        try
        {
            await db.SaveActAsync(
                WriteProof.Act("proof.evidence.added", "menambah berkas pada", "added a file to", proof),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            return Answer(view with { HasMovedOn = true }, StatusCodes.Status409Conflict);
        }
        return new SeeOther(ReadinessLinks.Proofs(visit.Region, number));

        IResult Refused(string why) =>
            Answer(view with { Errors = new FormErrors().Add("file", why) }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> DownloadAsync(
        int number,
        Guid id,
        Guid file,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await ProofDoor.ProofAsync(db, visit, number, id, cancel) is not { } proof
            || !ReadinessPermissions.MayReadEvidence(visit.Actor, proof.Initiative)
            || proof.Evidence.Find(e => e.Id == file) is not { } evidence
            || new FileStore(installation, visit.Region.Id).Find(evidence.FileHash) is not { } stored
        )
            return Results.NotFound();
        return Results.File(stored.Open(), "application/octet-stream", evidence.Name);
    }

    private static async Task<IResult> RemoveAsync(
        int number,
        Guid id,
        Guid file,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (
            await ProofDoor.ProofAsync(db, visit, number, id, cancel) is not { } proof
            || proof.Evidence.Find(e => e.Id == file) is not { } evidence
        )
            return Results.NotFound();
        if (!ReadinessPermissions.MayWorkAt(visit.Actor, proof))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        proof.Evidence.Remove(evidence);
        proof.Sign(visit.Actor.MemberId, visit.Now);
        try
        {
            await db.SaveActAsync(
                WriteProof.Act("proof.evidence.removed", "menghapus berkas dari", "removed a file from", proof),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            return Answer(new(visit.Region, proof) { HasMovedOn = true }, StatusCodes.Status409Conflict);
        }
        return new SeeOther(ReadinessLinks.Proofs(visit.Region, number));
    }

    private static IResult Answer(EvidenceView view, int status) => Page.Of<EvidencePage>(new { Model = view }, status);
}

public sealed record EvidenceView(Region Region, Proof Proof)
{
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }
}
