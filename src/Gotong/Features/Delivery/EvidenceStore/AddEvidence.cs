using System.Globalization;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.EvidenceStore;

/// <summary>A member brings a file or a link. The same file again is the same evidence.</summary>
public static class AddEvidence
{
    public const string File = "berkas";
    private static readonly DateOnly First = new(2000, 1, 1);

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeliveryLinks.AddEvidencePath, AskAsync).Allow(Access.Members);
        region.MapForm(DeliveryLinks.AddEvidencePath, AddAsync).TakesFiles().Allow(Access.Members);
    }

    private static async Task<IResult> AskAsync(string? untuk, GotongDb db, Visit visit, CancellationToken cancel) =>
        await PageAsync(
            db,
            visit,
            new() { [On] = ReadinessPeople.Text(visit.Today), [ClaimEvidence.Field] = untuk ?? "" },
            new(),
            null,
            cancel
        );

    public const string Title = "judul";
    public const string Kind = "jenis";
    public const string Link = "tautan";
    public const string On = "hari";
    public const string Place = "tempat";

    private static async Task<IResult> AddAsync(
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var text = ((string[])[Title, Kind, Link, On, Place, ClaimEvidence.Field]).ToDictionary(
            f => f,
            f => FormText.Of(form[f])
        );
        var errors = new FormErrors();
        FormText.Require(errors, Title, text[Title], T("Judul", "Title"), Evidence.LongestTitle);
        var kind = ReadinessPeople.Choice<EvidenceKind>(Kind, text[Kind], T("Jenis", "Kind"), errors);
        var on = FormText.Day(errors, On, text[On], T("Harinya", "Its day"), First, visit.Today);
        var places = await PlacesAsync(db, visit, cancel);
        if (text[Place].Length > 0 && !places.Any(p => p.Value == text[Place]))
            errors.Add(Place, T("Tempat: pilih dari daftar.", "Place: choose one of the list."));
        var files = form.Files.GetFiles(File);
        if (files.Count == 0 && text[Link].Length == 0)
            errors.Add(File, T("Pilih sebuah berkas, atau tulis tautannya.", "Choose a file, or write its link."));
        if (files.Count > 0 && text[Link].Length > 0)
            errors.Add(
                Link,
                T(
                    "Pilih salah satu: berkas atau tautan. Tautan dapat menjadi bukti sendiri.",
                    "Choose one: file or link. The link can be evidence of its own."
                )
            );
        if (text[Link].Length > 0 && !IsLink(text[Link]))
            errors.Add(
                Link,
                T(
                    "Tautan: tulis alamat lengkap yang dimulai https:// atau http://, paling panjang 500 huruf.",
                    "Link: write a whole address that begins with https:// or http://, at most 500 letters."
                )
            );
        var claim = await ClaimEvidence.ReadAsync(db, visit, text[ClaimEvidence.Field], errors, cancel);
        IReadOnlyList<BroughtFile> kept = errors.Any
            ? []
            : await BroughtFiles.KeepAsync(files.Take(1), File, errors, installation, visit.Region.Id, cancel);
        if (errors.Any)
            return await PageAsync(db, visit, text, errors, form[FormFields.Key], cancel);
        var file = kept is [var only] ? only : null;
        if (file is not null && await SameAsync(db, file.File.Hash, cancel) is { } same)
            return await LinkSameAsync(db, visit, same, claim, cancel);
        var made = 0;
        try
        {
            made = await db.AddNumberedAsync(
                () => db.Evidence.MaxAsync(e => (int?)e.Number, cancel),
                number =>
                {
                    var evidence = new Evidence
                    {
                        RegionId = db.RegionId,
                        Number = number,
                        Kind = kind!.Value,
                        Title = text[Title],
                        FileHash = file?.File.Hash,
                        FileName = file?.File.Name,
                        Bytes = file?.Bytes ?? 0,
                        Link = file is null ? text[Link] : null,
                        On = on,
                        AreaCode = text[Place].Length == 0 ? null : text[Place],
                        AddedBy = visit.Actor.MemberId,
                        AddedAt = visit.Now,
                    };
                    if (claim is { } shows)
                        evidence.Show(shows.Subject, shows.Id, visit.Actor.MemberId, visit.Now);
                    db.Add(evidence);
                    return Task.FromResult(Act("evidence.added", "menambah", "added", evidence));
                },
                cancel
            );
        }
        catch (DbUpdateException) when (file is not null)
        {
            // The same file in the same moment.
            if (await db.WasSentTwiceAsync(cancel) || await SameAsync(db, file.File.Hash, cancel) is not { } other)
                throw;
            return new SeeOther(DeliveryLinks.Evidence(visit.Region, other.Number) + "?sudah=1");
        }
        return new SeeOther(DeliveryLinks.Evidence(visit.Region, made));
    }

    private static async Task<IResult> LinkSameAsync(
        GotongDb db,
        Visit visit,
        Evidence same,
        (string Subject, Guid Id)? claim,
        CancellationToken cancel
    )
    {
        if (claim is { } shows && same.Show(shows.Subject, shows.Id, visit.Actor.MemberId, visit.Now))
            await db.SaveActAsync(Act("evidence.claimed", "mengaitkan", "linked", same), cancel);
        return new SeeOther(DeliveryLinks.Evidence(visit.Region, same.Number) + "?sudah=1");
    }

    private static Task<Evidence?> SameAsync(GotongDb db, string hash, CancellationToken cancel) =>
        db.Evidence.AsTracking().Include(e => e.Claims).FirstOrDefaultAsync(e => e.FileHash == hash, cancel);

    /// <summary>Only what a browser opens as a page; nothing that runs.</summary>
    private static bool IsLink(string text) =>
        text.Length <= Evidence.LongestLink
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0;

    internal static Act Act(string name, string id, string en, Evidence evidence, object? detail = null)
    {
        var number = evidence.Number.ToString(CultureInfo.InvariantCulture);
        return new(
            name,
            evidence.PublishedAt is null ? Visibility.Region : Visibility.Public,
            $"{id} bukti {number}",
            $"{en} evidence {number}",
            detail ?? new { evidence = evidence.Number, file = evidence.FileHash }
        );
    }

    private static async Task<IReadOnlyList<Option>> PlacesAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var code = visit.Region.AreaCode;
        return await db
            .Areas.Where(a => a.ParentCode == code)
            .OrderBy(a => a.Code)
            .Select(a => new Option(a.Code, a.Name, null))
            .ToListAsync(cancel);
    }

    private static async Task<IResult> PageAsync(
        GotongDb db,
        Visit visit,
        Dictionary<string, string> text,
        FormErrors errors,
        string? key,
        CancellationToken cancel
    ) =>
        Page.Of<AddEvidencePage>(
            new
            {
                visit.Region,
                Text = text,
                Errors = errors,
                Key = key,
                Places = await PlacesAsync(db, visit, cancel),
                Claimable = await ClaimEvidence.OptionsAsync(db, visit, cancel),
            },
            errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK
        );
}
