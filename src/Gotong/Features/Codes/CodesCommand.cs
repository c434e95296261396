using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Gotong.Features.Codes.Import;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Codes;

/// <summary><c>gotong codes import FILE</c> and <c>gotong codes find TEXT</c>.</summary>
public static class CodesCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = ".xlsx .ods .csv .html" };
    private static readonly Argument<string> Text = new("TEXT") { Description = "Kode atau kata / a code or words" };
    private static readonly Option<string?> Kind = new("--kind")
    {
        Description = "nomenclature, sumberDana, akun; tanpa ini dibaca dari berkasnya / else read from the file",
    };
    private static readonly Option<string?> Name = new("--name")
    {
        Description = "Nama kumpulan kode / name of the set",
    };
    private static readonly Option<string?> Regulation = new("--regulation")
    {
        Description = "Peraturan dasarnya / the regulation it rests on",
    };
    private static readonly Option<string?> ValidFrom = new("--valid-from")
    {
        Description =
            "Berlaku sejak, yyyy-MM-dd; tanpa ini tahun dalam nama berkas / valid from; else the year in the file name",
    };
    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Baca saja, tanpa menyimpan dan tanpa basis data / only read, without saving or a database",
    };
    private static readonly Option<string?> Set = new("--set")
    {
        Description =
            "Kunci kumpulan kode, atau all; tanpa ini yang terbaru dari tiap jenis / key of a set, or all; else the newest of each kind",
    };
    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "Paling banyak sekian / at most so many",
        DefaultValueFactory = _ => 20,
    };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON" };
    private static readonly Option<string?> As = new("--as")
    {
        Description = "Surel operator yang bertindak / email of the operator who acts",
    };

    public static Command Create()
    {
        var import = new Command("import", "Masukkan kumpulan kode resmi / bring in a set of official codes")
        {
            File,
            Kind,
            Name,
            Regulation,
            ValidFrom,
            DryRun,
            Json,
            As,
            Cli.Data,
            Cli.Database,
        };
        import.Validators.Add(result =>
        {
            if (result.GetValue(Kind) is { } kind && CodeWords.Parse<CodeSetKind>(kind) is null)
                result.AddError("--kind nomenclature|sumberDana|akun");
            if (result.GetValue(ValidFrom) is { } day && Day(day) is null)
                result.AddError("--valid-from yyyy-MM-dd");
        });
        import.SetAction(ImportAsync);
        var find = new Command("find", "Cari kode / find codes") { Text, Set, Limit, Json, Cli.Data, Cli.Database };
        find.SetAction(
            (parsed, cancel) => Cli.WithDatabaseAsync(parsed, (s, stop) => FindAsync(parsed, s, stop), cancel)
        );
        return new Command("codes", "Kode resmi / official codes") { import, find };
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static async Task<int> ImportAsync(ParseResult parsed, CancellationToken cancel)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
        var reading = Stopwatch.StartNew();
        var file = parsed.GetValue(File)!;
        var (draft, hash) = Read(file, CodeWords.Parse<CodeSetKind>(parsed.GetValue(Kind)));
        reading.Stop();
        var saving = new Stopwatch();
        var summary = CodeSummary.Of(draft, draft.CanKeep ? "dry-run" : "refused");
        if (draft.CanKeep && !parsed.GetValue(DryRun))
            await Cli.WithDatabaseAsync(
                parsed,
                async (services, stop) =>
                {
                    saving.Start(); // the database stands: from here it is the import again
                    summary = await SaveAsync(parsed, services, file.Name, draft, hash, stop);
                    saving.Stop();
                    return 0;
                },
                cancel
            );
        summary = summary with { Seconds = Math.Round((reading.Elapsed + saving.Elapsed).TotalSeconds, 3) };
        await Console.Out.WriteLineAsync(parsed.GetValue(Json) ? summary.ToJson() : CodeReport.Of(summary));
        if (draft.CanKeep)
            return 0;
        await Console.Error.WriteLineAsync(
            $"Berkas ini tidak disimpan: {summary.Refusals} masalah harus diperbaiki dulu. / This file is not saved: {summary.Refusals} problems must be mended first."
        );
        return 1;
    }

    private static (CodeDraft Draft, string Hash) Read(FileInfo file, CodeSetKind? kind) =>
        Cli.Read(
            file,
            stream =>
            {
                if (stream.Length > ImportLimits.FileBytes)
                    throw new UserError(
                        "Berkas ini lebih besar dari 20 MB. Simpan tabelnya saja sebagai .xlsx atau .csv.",
                        "This file is larger than 20 MB. Save only the table as .xlsx or .csv."
                    );
                var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
                stream.Position = 0;
                return (CodeReader.Read(stream, file.Name, kind), hash);
            }
        );

    private static async Task<CodeSummary> SaveAsync(
        ParseResult parsed,
        IServiceProvider services,
        string fileName,
        CodeDraft draft,
        string hash,
        CancellationToken cancel
    )
    {
        var db = services.GetRequiredService<GotongDb>();
        if (parsed.GetValue(As) is { } email)
            await ActAsAsync(db, email, cancel);
        if (await KeepCodes.FindAsync(db, hash, cancel) is { } same)
            return CodeSummary.Of(draft, "same") with { Set = same.Key };
        var library = services.GetRequiredService<CodeLibrary>();
        var known = (await library.SetsAsync(cancel)).Count;
        var before = await library.CurrentAsync(draft.Kind, example: false, cancel);
        var guess = CodeSource.Of(draft, fileName, hash, Dates.DayOf(db.Clock.GetUtcNow(), Dates.Wib));
        var from = parsed.GetValue(ValidFrom) is { } text ? Day(text)!.Value : guess.ValidFrom;
        var source = guess with
        {
            Name = parsed.GetValue(Name) ?? $"{CodeWords.Of(draft.Kind)} {from.Year}",
            Regulation = parsed.GetValue(Regulation) ?? guess.Regulation,
            ValidFrom = from,
            Agent = "gotong codes import",
        };
        var set =
            await KeepCodes.SaveAsync(db, draft, source, cancel, known)
            ?? throw new UserError(
                "Kumpulan kode lain masuk pada saat yang sama; tidak ada yang disimpan. Jalankan lagi.",
                "Another set came in at the same moment; nothing is saved. Run it again."
            );
        return CodeSummary.Of(draft, "saved") with
        {
            Set = set.Key,
            Difference = DifferenceJson.Of(CodeDifference.Of(before, draft)),
        };
    }

    /// <summary>Codes belong to no region: whoever keeps the platform brings them in.</summary>
    private static async Task ActAsAsync(GotongDb db, string email, CancellationToken cancel)
    {
        var account = await Accounts.CommandAccount.FindAsync(db, email, cancel);
        if (!account.IsOperator)
            throw new UserError(
                $"Akun {email} bukan operator; kode resmi berlaku untuk semua daerah.",
                $"The account {email} is no operator; official codes are of all regions."
            );
        db.Tenant.ActAs(account.Id);
    }

    private static async Task<int> FindAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancel)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
        var library = services.GetRequiredService<CodeLibrary>();
        var books = await BooksAsync(library, parsed.GetValue(Set), cancel);
        var hits = CodeFinder.Find(books, parsed.GetValue(Text)!, Math.Clamp(parsed.GetValue(Limit), 1, 1_000));
        await Console.Out.WriteLineAsync(
            parsed.GetValue(Json)
                ? JsonSerializer.Serialize(new { hits = hits.Select(CodeHitJson.Of) }, CodeSummary.Options)
                : CodeReport.Of(hits)
        );
        return 0;
    }

    private static async Task<IReadOnlyList<CodeBook>> BooksAsync(
        CodeLibrary library,
        string? key,
        CancellationToken cancel
    )
    {
        var sets = await library.SetsAsync(cancel);
        if (sets.Count == 0)
            throw new UserError(
                "Belum ada kumpulan kode. Masukkan dulu: gotong codes import FILE.",
                "There is no set of codes yet. Bring one in first: gotong codes import FILE."
            );
        var chosen = CodeLibrary.Chosen(sets, key);
        if (chosen.Count == 0)
            throw new UserError(
                $"Tidak ada kumpulan kode {key}; yang ada: {string.Join(", ", sets.Select(s => s.Key))}.",
                $"There is no set {key}; there are: {string.Join(", ", sets.Select(s => s.Key))}."
            );
        var books = new List<CodeBook>();
        foreach (var set in chosen)
            books.Add(await library.BookAsync(set, cancel));
        return books;
    }
}
