using System.Globalization;
using Gotong.Features.Codes.Import;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Codes;

/// <summary>The operator brings in a set: upload, look, confirm.</summary>
internal static class ImportCodes
{
    public const string FileField = "berkas";
    public const string KindField = "jenis";
    private const int LongestName = 120;
    private const int LongestSource = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CodeLinks.KeepPath, AskAsync).Allow(Access.Operator);
        routes.MapForm(CodeLinks.KeepPath, UploadAsync).TakesFiles().Allow(Access.Operator);
        routes.MapGet(CodeLinks.PreviewPath, PreviewAsync).Allow(Access.Operator);
        routes.MapForm(CodeLinks.PreviewPath, SaveAsync).Allow(Access.Operator);
    }

    private static async Task<IResult> AskAsync(CodeLibrary library, CancellationToken cancel) =>
        Page.Of<CodeUploadPage>(new { Sets = await library.SetsAsync(cancel) });

    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        Installation installation,
        CodeLibrary library,
        CancellationToken cancel
    )
    {
        var file = request.Form.Files[FileField];
        var kind = CodeWords.Parse<CodeSetKind>(request.Form[KindField]);
        try
        {
            if (file is null || file.Length == 0)
                throw CodeRefusals.NoFile();
            await using var content = file.OpenReadStream();
            var stored = await Files(installation)
                .SaveReadAsync(content, file.FileName, stream => CodeReader.Read(stream, file.FileName, kind), cancel);
            return new SeeOther(CodeLinks.Preview(stored.Hash, kind));
        }
        catch (ImportRefusal refusal)
        {
            return await RefusedAsync(refusal, library, cancel);
        }
    }

    private static async Task<IResult> RefusedAsync(
        ImportRefusal refusal,
        CodeLibrary library,
        CancellationToken cancel
    ) =>
        Page.Of<CodeUploadPage>(
            new { Sets = await library.SetsAsync(cancel), Errors = new FormErrors().Add(FileField, refusal.Message) },
            422
        );

    private static async Task<IResult> PreviewAsync(
        string hash,
        string? jenis,
        Installation installation,
        GotongDb db,
        CodeLibrary library,
        CancellationToken cancel
    )
    {
        if (Files(installation).Find(hash) is not { } file)
            return Results.NotFound();
        try
        {
            var view = await ReadAsync(file, CodeWords.Parse<CodeSetKind>(jenis), db, library, cancel);
            return Page.Of<CodePreviewPage>(new { Model = view });
        }
        catch (ImportRefusal refusal)
        {
            return await RefusedAsync(refusal, library, cancel);
        }
    }

    private static async Task<IResult> SaveAsync(
        string hash,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        CodeLibrary library,
        CancellationToken cancel
    )
    {
        if (Files(installation).Find(hash) is not { } file)
            return Results.NotFound();
        try
        {
            var kind = CodeWords.Parse<CodeSetKind>(request.Form[KindField]);
            var view = await ReadAsync(file, kind, db, library, cancel);
            var (source, errors) = Typed(request.Form, view);
            if (view.Same is { } same)
                return new SeeOther(CodeLinks.Set(same));
            if (!view.Draft.CanKeep)
                errors.Add(
                    "",
                    T(
                        "Kumpulan ini belum dapat disimpan; sebabnya di bawah.",
                        "This set cannot be kept yet; the reasons are below."
                    )
                );
            if (errors.Any)
                return Again(view with { Source = source }, errors, 422);
            var known = (int)Math.Clamp(Versions.Of(request.Form), -1, int.MaxValue);
            if (await KeepCodes.SaveAsync(db, view.Draft, source, cancel, known) is { } set)
                return new SeeOther(CodeLinks.Set(set));
            view = await ReadAsync(file, kind, db, library, cancel);
            return Again(view with { Source = source }, Moved(), 409);
        }
        catch (ImportRefusal refusal)
        {
            return await RefusedAsync(refusal, library, cancel);
        }
    }

    private static (CodeSource, FormErrors) Typed(IFormCollection form, CodePreview view)
    {
        var errors = new FormErrors();
        var (name, source) = (Line(form["nama"]), Line(form["dasar"]));
        if (name.Length is 0 or > LongestName)
            errors.Add(
                "nama",
                T($"Tulis nama sepanjang 1 sampai {LongestName} huruf.", $"Write a name of 1 to {LongestName} letters.")
            );
        if (source.Length is 0 or > LongestSource)
            errors.Add(
                "dasar",
                T(
                    $"Tulis dasarnya, paling banyak {LongestSource} huruf.",
                    $"Write what it rests on, at most {LongestSource} letters."
                )
            );
        var isDay = DateOnly.TryParseExact(
            form["sejak"],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var from
        );
        if (!isDay || from.Year is < 2000 or > 2100)
            errors.Add(
                "sejak",
                T("Pilih tanggal antara tahun 2000 dan 2100.", "Choose a day between the years 2000 and 2100.")
            );
        return (
            view.Source with
            {
                Name = name,
                Regulation = source,
                ValidFrom = isDay ? from : view.Source.ValidFrom,
            },
            errors
        );
    }

    private static string Line(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<CodePreview> ReadAsync(
        StoredFile file,
        CodeSetKind? kind,
        GotongDb db,
        CodeLibrary library,
        CancellationToken cancel
    )
    {
        await using var stream = file.Open();
        var draft = CodeReader.Read(stream, file.Name, kind);
        var sets = await library.SetsAsync(cancel);
        var before = CodeLibrary.Current(sets, draft.Kind, example: false);
        return new(
            draft,
            CodeDifference.Of(before is null ? null : await library.BookAsync(before, cancel), draft),
            CodeSource.Of(draft, file.Name, file.Hash, Dates.DayOf(db.Clock.GetUtcNow(), Dates.Wib)),
            sets.Count,
            sets.FirstOrDefault(s => s.FileHash == file.Hash)
        );
    }

    private static IResult Again(CodePreview view, FormErrors errors, int status) =>
        Page.Of<CodePreviewPage>(new { Model = view, Errors = errors }, status);

    private static FormErrors Moved() =>
        new FormErrors().Add(
            "",
            T(
                "Kumpulan kode lain masuk sejak Anda membuka halaman ini. Belum ada yang disimpan; periksa lagi perbedaannya.",
                "Another set came in since you opened this page. Nothing is saved yet; check the difference again."
            )
        );

    /// <summary>Of the operator, not of a region.</summary>
    private static FileStore Files(Installation installation) => new(installation, Guid.Empty);
}

/// <param name="Sets">How many sets there are: another one in between moves what is compared.</param>
/// <param name="Same">The set that this very file made.</param>
public sealed record CodePreview(
    CodeDraft Draft,
    CodeDifference Difference,
    CodeSource Source,
    int Sets,
    CodeSet? Same
);
