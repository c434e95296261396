using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Gotong.Features.Accounts;
using Gotong.Features.Priorities.Import;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary><c>gotong rpjmd import FILE</c>: tells what is in the file and, unless it is a dry run, saves it.</summary>
public static class ImportCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = ".xlsx .ods .csv .docx .html .txt" };
    private static readonly Option<string?> RegionCode = new("--region")
    {
        Description = "Kode daerah, misalnya 35.20; wajib kecuali --dry-run / region code; required unless --dry-run",
    };
    private static readonly Option<string?> Sheet = new("--sheet")
    {
        Description =
            "Nama lembar; tanpa ini yang paling mirip rencana / name of the sheet; else the one most like a plan",
    };
    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Baca saja, tanpa menyimpan dan tanpa basis data / only read, without saving or a database",
    };
    private static readonly Option<string?> Accept = new("--accept")
    {
        Description =
            "Yang disimpan bila daerah sudah punya rencana: added,changed,gone; tanpa ini hanya diperlihatkan / what is saved when the region has a plan: added,changed,gone; without it the difference is only shown",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON" };
    private static readonly Option<string?> As = new("--as")
    {
        Description = "Surel akun yang bertindak / email of the account that acts",
    };

    public static Command Create()
    {
        var import = new Command("import", "Masukkan RPJMD dari tabel / bring in an RPJMD from a table")
        {
            File,
            RegionCode,
            Sheet,
            DryRun,
            Accept,
            Json,
            As,
            Cli.Data,
            Cli.Database,
        };
        import.Validators.Add(result =>
        {
            if (result.GetValue(RegionCode) is null && !result.GetValue(DryRun))
                result.AddError("--region CODE");
            if (result.GetValue(Accept) is { } text && Kinds(text) is null)
                result.AddError("--accept added,changed,gone");
        });
        import.SetAction(RunAsync);
        return new Command("rpjmd", "Rencana daerah / the region's plan") { import };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
        var file = parsed.GetValue(File)!;
        var draft = Read(file, parsed.GetValue(Sheet));
        ImportOutcome? outcome = null;
        if (!parsed.GetValue(DryRun))
            await Cli.WithDatabaseAsync(
                parsed,
                async (services, stop) =>
                {
                    outcome = await SaveAsync(parsed, services, file, draft, stop);
                    return 0;
                },
                cancel
            );
        var difference = outcome is null ? null : DifferenceCounts.Of(outcome.Difference);
        await Console.Out.WriteLineAsync(
            parsed.GetValue(Json)
                ? (RpjmdSummary.Of(draft) with { Difference = difference }).ToJson()
                : ImportSummary.Of(draft, outcome)
        );
        return 0;
    }

    /// <summary>Null when one of the words is none of the three.</summary>
    private static HashSet<DifferenceKind>? Kinds(string text)
    {
        var kinds = new HashSet<DifferenceKind>();
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (char.IsLetter(word[0]) && Enum.TryParse<DifferenceKind>(word, ignoreCase: true, out var kind))
                kinds.Add(kind);
            else
                return null;
        return kinds;
    }

    private static RpjmdDraft Read(FileInfo file, string? sheet) =>
        Cli.Read(
            file,
            stream =>
            {
                var read = RpjmdFile.Read(stream, file.Name, new(Sheet: sheet));
                return sheet is null || read.Sheet == sheet
                    ? read.Draft
                    : throw new UserError(
                        $"Lembar “{sheet}” tidak ada; yang ada: {string.Join(", ", read.Sheets)}.",
                        $"There is no sheet “{sheet}”; there are: {string.Join(", ", read.Sheets)}."
                    );
            }
        );

    private static async Task<ImportOutcome> SaveAsync(
        ParseResult parsed,
        IServiceProvider services,
        FileInfo file,
        RpjmdDraft draft,
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
        await using var stream = file.OpenRead();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
        var source = new ImportSource(
            file.Name,
            hash,
            draft.FirstYear ?? region.PeriodStart,
            draft.LastYear ?? region.PeriodEnd,
            Agent: "gotong rpjmd import",
            Day: region.Today(db.Clock)
        );
        var difference = await SaveRpjmd.CompareAsync(db, draft, source, cancel);
        var accepted = parsed.GetValue(Accept);
        if (!difference.IsFirst && accepted is null)
            return new(difference, null);
        var kinds = Kinds(accepted ?? "added")!;
        var acceptance = new Acceptance(i => kinds.Contains(i.Kind), services.GetRequiredService<RestingSource>());
        return new(difference, await SaveRpjmd.SaveAsync(db, region, draft, source, cancel, acceptance));
    }

    /// <summary>The account acts with its own rights. Without one, whoever may read the data folder acts as the command.</summary>
    private static async Task ActAsAsync(GotongDb db, string email, Region region, CancellationToken cancel)
    {
        var account = await CommandAccount.FindAsync(db, email, cancel);
        db.Tenant.ActAs(account.Id);
        if (!PriorityPermissions.MayEdit(await VisitMiddleware.ActorOf(db, account.Id, cancel)))
            throw new UserError(
                $"Akun {email} tidak boleh mengubah rencana {region.Name}. / The account {email} may not change the plan of {region.Name}."
            );
    }
}
