using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Applications.Importing;

/// <summary><c>gotong applications import FILE</c>: tells what is in the file and, unless it is a dry run, saves what is new.</summary>
public static class InventoryCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = ".xlsx .ods .csv .docx" };
    private static readonly Option<FileInfo?> Agencies = new("--agencies")
    {
        Description = "Daftar kode dan nama lembaga / list of codes and names of agencies",
    };
    private static readonly Option<string?> RegionCode = new("--region")
    {
        Description = "Kode daerah; wajib kecuali --dry-run / region code; required unless --dry-run",
    };
    private static readonly Option<string[]> Means = new("--means")
    {
        Description =
            "Arti sebuah kode / what a code means: media:1=Web, kategori_aplikasi:1=Shared, sts_aktif:x=Unused",
    };
    private static readonly Option<bool> Changed = new("--changed")
    {
        Description = "Simpan juga yang berubah / save what changed as well",
    };
    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Baca saja, tanpa menyimpan dan tanpa basis data / only read, without saving or a database",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON" };
    private static readonly Option<string?> As = new("--as")
    {
        Description = "Surel akun yang bertindak / email of the account that acts",
    };

    public static Command Create()
    {
        var import = new Command("import", "Masukkan daftar aplikasi / bring in an inventory of applications")
        {
            File,
            Agencies,
            RegionCode,
            Means,
            Changed,
            DryRun,
            Json,
            As,
            Cli.Data,
            Cli.Database,
        };
        import.Validators.Add(result =>
        {
            if (result.GetValue(RegionCode) is null && !result.GetValue(DryRun))
                result.AddError("--region CODE");
            foreach (var text in result.GetValue(Means) ?? [])
                if (MeaningOf(text) is null)
                    result.AddError("--means COLUMN:CODE=MEANING");
        });
        import.SetAction(RunAsync);
        return new Command("applications", "Daftar aplikasi daerah / the region's applications") { import };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
        var file = parsed.GetValue(File)!;
        var agencies = parsed.GetValue(Agencies) is { } list
            ? Cli.Read(list, stream => AgencyList.Read(stream, list.Name))
            : new Dictionary<string, Agency>();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var draft = Cli.Read(file, s => InventoryReader.Read(s, file.Name, InventoryChoices.None, today));
        var choices = Explained(draft, parsed.GetValue(Means) ?? []);
        draft = Cli.Read(file, s => InventoryReader.Read(s, file.Name, choices, today));
        var summary = InventorySummary.Of(draft);
        if (!parsed.GetValue(DryRun))
            await Cli.WithDatabaseAsync(
                parsed,
                async (services, stop) =>
                {
                    summary = await SaveAsync(parsed, services, file, choices, agencies, stop);
                    return 0;
                },
                cancel
            );
        await Console.Out.WriteLineAsync(parsed.GetValue(Json) ? summary.ToJson() : summary.ToText());
        return 0;
    }

    private static (string Column, string Code, string Meaning)? MeaningOf(string text)
    {
        var (colon, equals) = (text.IndexOf(':', StringComparison.Ordinal), text.LastIndexOf('='));
        return colon > 0 && equals > colon + 1
            ? (text[..colon], text[(colon + 1)..equals], text[(equals + 1)..])
            : null;
    }

    private static InventoryChoices Explained(InventoryDraft draft, string[] means)
    {
        var codes = new Dictionary<ColumnCode, string>();
        foreach (var (column, code, meaning) in means.Select(MeaningOf).OfType<(string, string, string)>())
        {
            var at = draft.Headings.ToList().FindIndex(h => h.Equals(column, StringComparison.OrdinalIgnoreCase));
            if (at < 0 || !CodeMeaning.IsMeaning(draft.Columns[at], meaning))
                throw new UserError(
                    $"--means {column}:{code}={meaning}: tidak ada kolom berkode itu, atau artinya tidak dikenal. / there is no such coded column, or the meaning is not known."
                );
            codes[new(at, code)] = meaning;
        }
        return InventoryChoices.None with { Codes = codes };
    }

    private static async Task<InventorySummary> SaveAsync(
        ParseResult parsed,
        IServiceProvider services,
        FileInfo file,
        InventoryChoices choices,
        IReadOnlyDictionary<string, Agency> agencies,
        CancellationToken cancel
    )
    {
        var db = services.GetRequiredService<GotongDb>();
        var code = parsed.GetValue(RegionCode)!;
        var region =
            await db.Regions.SingleOrDefaultAsync(r => r.Code == code, cancel)
            ?? throw new UserError($"Daerah {code} belum dibuka di sini. / The region {code} is not open here.");
        db.Tenant.Enter(region.Id);
        if (parsed.GetValue(As) is { } email)
            await ActAsAsync(db, email, region, cancel);
        string hash;
        await using (var stream = file.OpenRead())
            hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
        var view = await InventoryView.ReadAsync(db, region, file.OpenRead, file.Name, hash, choices, agencies, cancel);
        var changed = parsed.GetValue(Changed);
        var effect = await SaveInventory.SaveAsync(
            db,
            region,
            view,
            _ => changed,
            "gotong applications import",
            cancel
        );
        await view.RememberAsync(db, cancel);
        return InventorySummary.Of(view.Draft) with
        {
            Added = effect.Added,
            Changed = effect.Changed,
            Differing = view.Difference.Changed.Count,
            Same = view.Difference.Same,
            Organizations = effect.Organizations,
        };
    }

    /// <summary>The account acts with its own rights. Without one, whoever may read the data folder acts as the command.</summary>
    private static async Task ActAsAsync(GotongDb db, string email, Region region, CancellationToken cancel)
    {
        var account = await CommandAccount.FindAsync(db, email, cancel);
        db.Tenant.ActAs(account.Id);
        if (!ApplicationPermissions.MayKeep(await VisitMiddleware.ActorOf(db, account.Id, cancel)))
            throw new UserError(
                $"Akun {email} tidak boleh mengisi daftar aplikasi {region.Name}. / The account {email} may not keep the inventory of {region.Name}."
            );
    }
}

/// <summary>What is in a file and what came of it, for people and machines.</summary>
public sealed record InventorySummary(int Applications, IReadOnlyList<string> OpenCodes, int Problems)
{
    public int? Added { get; init; }
    public int? Changed { get; init; }

    /// <summary>How many are told differently by the file, saved or not.</summary>
    public int? Differing { get; init; }
    public int? Same { get; init; }
    public int? Organizations { get; init; }

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static InventorySummary Of(InventoryDraft draft) =>
        new(
            draft.Rows.Count,
            [.. draft.Codes.Select(c => $"{c.Heading}:{c.Code.Code} ({c.Count})")],
            draft.Problems.Count
        );

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    public string ToText()
    {
        var lines = new List<string> { $"{Applications} aplikasi dalam berkas, {Problems} hal tidak terbaca penuh." };
        if (OpenCodes.Count > 0)
            lines.Add($"Belum diartikan, dikosongkan: {string.Join(", ", OpenCodes)}. Pakai --means.");
        if (Added is not null)
            lines.Add(
                $"{Added} ditambahkan, {Changed} diubah dari {Differing} yang berbeda, {Same} sama, {Organizations} lembaga baru."
            );
        return string.Join('\n', lines);
    }
}
