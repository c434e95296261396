using System.Globalization;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Signing;

/// <summary>A sheet as it stands in the form: signers one a line, "Nama; Jabatan; Lembaga; surel".</summary>
/// <param name="Stage">Whether a stage of the process asks for it.</param>
public sealed record SheetForm(string Title, string Day, string Text, string Signers, string Stage = SheetForm.ForStage)
{
    public const string ForStage = "ya";
    public const string Beside = "tidak";

    public static SheetForm Of(IFormCollection form)
    {
        // A title is one line: the line is what the hash tells it by.
        return new(Of("title").Replace('\n', ' '), Of("day"), Of("text"), Of("signers"), Of("stage"));
        string Of(string name) =>
            form[name].ToString().Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
    }

    public static async Task<SheetForm> OfAsync(GotongDb db, CommitmentSheet sheet, CancellationToken cancel)
    {
        var ids = sheet.Signers.Select(s => s.AccountId).OfType<Guid>().ToList();
        var emails = await db
            .Memberships.Where(m => m.RegionId == db.RegionId && ids.Contains(m.AccountId) && m.Account.Email != null)
            .Select(m => new { m.AccountId, m.Account.Email })
            .Distinct()
            .ToDictionaryAsync(m => m.AccountId, m => m.Email!, cancel);
        return new(
            sheet.Title,
            Iso(sheet.Day),
            sheet.Text,
            string.Join(
                '\n',
                sheet
                    .Signers.OrderBy(s => s.Order)
                    .Select(s =>
                        Line(
                            s.Name,
                            s.Office,
                            s.Organization,
                            s.AccountId is { } id ? emails.GetValueOrDefault(id) : null
                        )
                    )
            ),
            sheet.StageId is null ? Beside : ForStage
        );
    }

    /// <summary>The stage of the latest process at which commitments are signed; null: none, or not for it.</summary>
    public async Task<Guid?> StageAsync(GotongDb db, CancellationToken cancel)
    {
        if (Stage != ForStage)
            return null;
        var process = await db
            .DraftingProcesses.AsNoTracking()
            .OrderByDescending(p => p.Number)
            .FirstOrDefaultAsync(cancel);
        if (process is null)
            return null;
        var keys = ProcessEdition.Of(process.Edition).Stages.Where(s => s.Sheets).Select(s => s.Key).ToList();
        return await db
            .ProcessStages.Where(s => s.ProcessId == process.Id && keys.Contains(s.Key))
            .OrderByDescending(s => s.Order)
            .Select(s => (Guid?)s.Id)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>
    /// What the heads of regions have signed elsewhere: to integrate planning, to give it a ground, and to support a
    /// process that is effective, efficient, inclusive and open to all. The leader signs, each agency, and the partners of
    /// the masterplan; their names are to be filled in.
    /// </summary>
    public static async Task<SheetForm> DefaultAsync(GotongDb db, Visit visit, CancellationToken cancel)
    {
        var leaders = await db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.Role == Role.Leader && m.EndedAt == null)
            .Select(m => new { m.Account.Name, m.Account.Email })
            .ToListAsync(cancel);
        var agencies = await db
            .Organizations.Where(o => o.Kind == OrganizationKind.Opd)
            .OrderBy(o => o.Name)
            .Select(o => o.Name)
            .ToListAsync(cancel);
        var partners = await db
            .Initiatives.Where(i => i.State == InitiativeState.InMasterplan)
            .SelectMany(i => i.Partners)
            .Where(p => p.Organization.Kind != OrganizationKind.Opd)
            .Select(p => p.Organization.Name)
            .Distinct()
            .OrderBy(n => n)
            .ToListAsync(cancel);
        var region = visit.Region.Name;
        return new(
            $"Komitmen bersama kota cerdas {region}",
            Iso(visit.Today),
            $"Kami yang bertanda tangan di bawah ini berkomitmen untuk:\n"
                + $"1. mengintegrasikan dan menyelaraskan perencanaan kami dengan masterplan kota cerdas {region};\n"
                + "2. memberi dasar berupa regulasi, infrastruktur, dan anggaran sesuai kewenangan kami;\n"
                + "3. mendukung proses yang efektif, efisien, inklusif, dan partisipatif;\n"
                + "4. menjalankan bagian kami dan melaporkannya secara terbuka.",
            string.Join(
                '\n',
                [
                    .. leaders.Count == 0
                        ? [Line("", "Kepala daerah", region, null)]
                        : leaders.Select(l => Line(l.Name, "Kepala daerah", region, l.Email)),
                    .. agencies.Select(a => Line("", "Kepala", a, null)),
                    .. partners.Select(p => Line("", "Pimpinan", p, null)),
                ]
            )
        );
    }

    /// <summary>What is to be written, and what is wrong with it.</summary>
    public async Task<(DateOnly Day, IReadOnlyList<SheetName> Signers, FormErrors Errors)> ReadAsync(
        GotongDb db,
        CancellationToken cancel
    )
    {
        var errors = new FormErrors();
        if (Title.Length is 0 or > CommitmentSheet.LongestTitle)
            errors.Add(
                "title",
                T(
                    $"Judul: isi, paling banyak {CommitmentSheet.LongestTitle} huruf.",
                    $"Title: fill it in, at most {CommitmentSheet.LongestTitle} characters."
                )
            );
        if (!DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            errors.Add("day", T("Tanggal: pilih hari penandatanganan.", "Day: choose the day of the signing."));
        if (Text.Length is 0 or > CommitmentSheet.LongestText)
            errors.Add(
                "text",
                T(
                    $"Isi: tulis komitmennya, paling banyak {CommitmentSheet.LongestText} huruf.",
                    $"Text: write the commitment, at most {CommitmentSheet.LongestText} characters."
                )
            );
        var signers = new List<SheetName>();
        var lines = Signers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length is 0 or > CommitmentSheet.MostSigners)
            errors.Add(
                "signers",
                T(
                    $"Penandatangan: 1 sampai {CommitmentSheet.MostSigners} orang, satu per baris.",
                    $"Signers: 1 to {CommitmentSheet.MostSigners} people, one a line."
                )
            );
        else
            foreach (var (index, line) in lines.Index())
                if (await SignerAsync(db, line, cancel) is var (signer, problem) && signer is not null)
                    signers.Add(signer);
                else
                {
                    errors.Add("signers", T($"Baris {index + 1}: ", $"Line {index + 1}: ") + problem);
                    break;
                }
        var accounts = signers.Select(s => s.AccountId).OfType<Guid>().ToList();
        if (accounts.Distinct().Count() < accounts.Count)
            errors.Add(
                "signers",
                T(
                    "Penandatangan: satu surel disebut dua kali. Tiap orang menandatangani sekali.",
                    "Signers: one e-mail stands twice. Each signs once."
                )
            );
        return (day, signers, errors);
    }

    private static async Task<(SheetName?, string)> SignerAsync(GotongDb db, string line, CancellationToken cancel)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (parts.Length is < 3 or > 4 || parts[..3].Any(p => p.Length is 0 or > SheetSigner.LongestName))
            return (
                null,
                T(
                    "tulis Nama; Jabatan; Lembaga, dipisah titik koma. Surel akun boleh menyusul di belakangnya.",
                    "write Name; Office; Organization, with semicolons. The account's e-mail may follow."
                )
            );
        if (parts[..3].Any(p => p.Any(char.IsControl)))
            return (
                null,
                T("ada tanda yang tidak terbaca. Ketik ulang baris ini.", "it has unreadable signs. Type it again.")
            );
        if (parts.Length == 3 || parts[3].Length == 0)
            return (new(parts[0], parts[1], parts[2], null), "");
        var email = parts[3].ToUpperInvariant();
        var account = await db
            .Memberships.Where(m => m.RegionId == db.RegionId && m.EndedAt == null && m.Role != Role.Guest)
            .Where(m => m.Account.NormalizedEmail == email)
            .Select(m => (Guid?)m.AccountId)
            .FirstOrDefaultAsync(cancel);
        return account is null
            ? (
                null,
                T(
                    $"{parts[3]} bukan surel anggota daerah ini. Undang dulu, atau kosongkan surelnya.",
                    $"{parts[3]} is no member of this region. Invite them first, or leave the e-mail out."
                )
            )
            : (new(parts[0], parts[1], parts[2], account), "");
    }

    private static string Line(string name, string office, string organization, string? email) =>
        $"{name}; {office}; {organization}" + (email is null ? "" : $"; {email}");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
