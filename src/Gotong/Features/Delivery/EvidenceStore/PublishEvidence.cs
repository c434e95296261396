using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.EvidenceStore;

/// <summary>Makes a piece of evidence public: of a picture a copy that says nothing of place, time and camera.</summary>
public static class PublishEvidence
{
    public const string Rights = "hak";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapForm(DeliveryLinks.PublishEvidencePath, PublishAsync).Allow(DeliveryPermissions.Verify);
        region.MapForm(DeliveryLinks.WithdrawEvidencePath, WithdrawAsync).Allow(DeliveryPermissions.Verify);
    }

    private static async Task<IResult> PublishAsync(
        int number,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        ClaimNames names,
        CancellationToken cancel
    )
    {
        if (await ShowEvidence.FindAsync(db, visit, number, cancel) is not { } evidence)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var errors = new FormErrors();
        if (Versions.Of(form) != evidence.Version)
            errors.Add("", Moved());
        else if (form[Rights] != "1")
            errors.Add(
                Rights,
                T(
                    "Hak: bukti tanpa hak tidak diterbitkan. Centang bila Anda memastikannya.",
                    "Rights: evidence without rights is not published. Tick it once you made sure."
                )
            );
        var copy = errors.Any ? null : await CopyAsync(evidence, new(installation, visit.Region.Id), errors, cancel);
        if (errors.Any)
            return await ShowEvidence.PageAsync(db, visit, names, evidence, errors, cancel);
        evidence.Publish(visit.Now, copy);
        return await SaveAsync(
            db,
            visit,
            names,
            evidence,
            "evidence.published",
            "menerbitkan",
            "published",
            new
            {
                evidence = evidence.Number,
                file = evidence.FileHash,
                copy,
                rights = true,
            },
            cancel
        );
    }

    private static async Task<IResult> WithdrawAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        ClaimNames names,
        CancellationToken cancel
    )
    {
        if (await ShowEvidence.FindAsync(db, visit, number, cancel) is not { } evidence)
            return Results.NotFound();
        if (Versions.Of(await request.ReadFormAsync(cancel)) != evidence.Version)
            return await ShowEvidence.PageAsync(db, visit, names, evidence, new FormErrors().Add("", Moved()), cancel);
        evidence.Withdraw();
        return await SaveAsync(db, visit, names, evidence, "evidence.withdrawn", "menarik", "withdrew", null, cancel);
    }

    /// <summary>The hash of what everybody may see; null for a link.</summary>
    private static async Task<string?> CopyAsync(
        Evidence evidence,
        FileStore store,
        FormErrors errors,
        CancellationToken cancel
    )
    {
        if (evidence.FileHash is not { } hash)
            return null;
        if (store.Find(hash) is not { } file)
        {
            errors.Add(
                "",
                T("Berkasnya tidak ditemukan di penyimpanan daerah.", "Its file is not in the region's store.")
            );
            return null;
        }
        if (!PictureStrip.IsPicture(file.Name))
            return hash;
        if (PictureStrip.Strip(await File.ReadAllBytesAsync(file.Path, cancel)) is not { } stripped)
        {
            errors.Add(
                "",
                T(
                    "Gambar ini tidak utuh, sehingga lokasi di dalamnya tidak dapat dihapus dengan pasti. Buka, simpan ulang sebagai JPG atau PNG, lalu unggah lagi.",
                    "This picture is not whole, so that the place inside it cannot be removed for certain. Open it, save it as JPG or PNG and upload it again."
                )
            );
            return null;
        }
        using var content = new MemoryStream(stripped);
        return (await store.SaveAsync(content, file.Name, cancel)).Hash;
    }

    private static async Task<IResult> SaveAsync(
        GotongDb db,
        Visit visit,
        ClaimNames names,
        Evidence evidence,
        string name,
        string id,
        string en,
        object? detail,
        CancellationToken cancel
    )
    {
        try
        {
            await db.SaveActAsync(AddEvidence.Act(name, id, en, evidence, detail), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await ShowEvidence.FindAsync(db, visit, evidence.Number, cancel) is { } now
                ? await ShowEvidence.PageAsync(db, visit, names, now, new FormErrors().Add("", Moved()), cancel)
                : Results.NotFound();
        }
        return new SeeOther(DeliveryLinks.Evidence(visit.Region, evidence.Number));
    }

    private static string Moved() =>
        T(
            "Bukti ini baru saja diubah orang lain. Belum ada yang disimpan; lihat dulu, lalu coba lagi.",
            "Somebody changed this evidence a moment ago. Nothing is saved yet; look first, then try again."
        );
}
