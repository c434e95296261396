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
            Json,
            As,
            Cli.Data,
            Cli.Database,
        };
        import.Validators.Add(result =>
        {
            if (result.GetValue(RegionCode) is null && !result.GetValue(DryRun))
                result.AddError("--region CODE");
        });
        import.SetAction(RunAsync);
        return new Command("rpjmd", "Rencana daerah / the region's plan") { import };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
        var file = parsed.GetValue(File)!;
        var draft = Read(file, parsed.GetValue(Sheet));
        ImportEffect? effect = null;
        if (!parsed.GetValue(DryRun))
            await Cli.WithDatabaseAsync(
                parsed,
                async (services, stop) =>
                {
                    effect = await SaveAsync(parsed, services.GetRequiredService<GotongDb>(), file, draft, stop);
                    return 0;
                },
                cancel
            );
        await Console.Out.WriteLineAsync(
            parsed.GetValue(Json) ? RpjmdSummary.Of(draft).ToJson() : ImportSummary.Of(draft, effect)
        );
        return 0;
    }

    private static RpjmdDraft Read(FileInfo file, string? sheet)
    {
        if (!file.Exists)
            throw new UserError($"Berkas {file.FullName} tidak ada. / The file {file.FullName} does not exist.");
        try
        {
            using var stream = file.OpenRead();
            var read = RpjmdFile.Read(stream, file.Name, new(Sheet: sheet));
            if (sheet is not null && read.Sheet != sheet)
                throw new UserError(
                    $"Lembar “{sheet}” tidak ada; yang ada: {string.Join(", ", read.Sheets)}. / There is no sheet “{sheet}”; there are: {string.Join(", ", read.Sheets)}."
                );
            return read.Draft;
        }
        catch (ImportRefusal refusal)
        {
            throw new UserError($"{refusal.Indonesian}\n{refusal.English}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"Berkas {file.FullName} tidak dapat dibuka; periksa izinnya, atau tutup program yang memakainya. / The file {file.FullName} cannot be opened; check its permissions, or close the program that uses it."
            );
        }
    }

    private static async Task<ImportEffect> SaveAsync(
        ParseResult parsed,
        GotongDb db,
        FileInfo file,
        RpjmdDraft draft,
        CancellationToken cancel
    )
    {
        var code = parsed.GetValue(RegionCode)!;
        var region =
            await db.Regions.SingleOrDefaultAsync(r => r.Code == code, cancel)
            ?? throw new UserError($"Daerah {code} belum dibuka di sini. / The region {code} is not open here.");
        db.Tenant.Enter(region.Id);
        if (parsed.GetValue(As) is { } email)
            await ActAsAsync(db, email, region, cancel);
        await using var stream = file.OpenRead();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
        return await SaveRpjmd.SaveAsync(
            db,
            region,
            draft,
            new(
                file.Name,
                hash,
                draft.FirstYear ?? region.PeriodStart,
                draft.LastYear ?? region.PeriodEnd,
                Agent: "gotong rpjmd import"
            ),
            cancel
        );
    }

    /// <summary>The account acts with its own rights. Without one, whoever may read the data folder acts as the command.</summary>
    private static async Task ActAsAsync(GotongDb db, string email, Region region, CancellationToken cancel)
    {
        var normalized = email.ToUpperInvariant();
        var account =
            await db.Accounts.SingleOrDefaultAsync(
                a => a.NormalizedEmail == normalized || a.NormalizedUserName == normalized,
                cancel
            ) ?? throw new UserError($"Akun {email} tidak ada. / There is no account {email}.");
        db.Tenant.ActAs(account.Id);
        if (!PriorityPermissions.MayEdit(await VisitMiddleware.ActorOf(db, account.Id, cancel)))
            throw new UserError(
                $"Akun {email} tidak boleh mengubah rencana {region.Name}. / The account {email} may not change the plan of {region.Name}."
            );
    }
}
