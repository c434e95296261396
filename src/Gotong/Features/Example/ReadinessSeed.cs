using System.Globalization;
using System.Text;
using Gotong.Features.Initiatives;
using Gotong.Features.Readiness;
using Gotong.Features.Readiness.Analysis;
using Gotong.Features.Readiness.Assessing;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>The example's proofs, its questionnaire of two years, its SWOT and two gaps. Its one evidence file says that it is an example.</summary>
public static class ReadinessSeed
{
    private const string FileName = "contoh-bukti.pdf";

    /// <summary>Adds; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, FileStore files, CancellationToken cancel)
    {
        var now = db.Clock.GetUtcNow();
        var today = region.DayOf(now);
        using var content = new MemoryStream(Pdf());
        var file = await files.SaveAsync(content, FileName, cancel);
        var initiatives = await db
            .Initiatives.AsTracking()
            .Include(i => i.Needs)
            .Include(i => i.Costs)
            .AsSplitQuery()
            .Where(i => i.SubmittedAt != null && i.State != InitiativeState.Dropped && i.OwnerId != null)
            .OrderBy(i => i.Number)
            .ToListAsync(cancel);
        foreach (var (index, initiative) in initiatives.Index())
            new ProofSeed(db, initiative, initiative.OwnerId!.Value, today, now, file, content.Length).Add(index);
        var writer = await db
            .Memberships.Where(m => m.RegionId == region.Id && m.Role == Role.Coordinator)
            .Select(m => m.Id)
            .FirstAsync(cancel);
        var owners = initiatives.Select(i => i.OwnerId!.Value).Distinct().ToList();
        Assess(db, region, writer, owners, today.Year - 1, today, now, file);
        Assess(db, region, writer, owners, today.Year, today, now, file);
        Analyse(db, region, writer, now);
    }

    private static void Assess(
        GotongDb db,
        Region region,
        Guid writer,
        List<Guid> owners,
        int year,
        DateOnly today,
        DateTimeOffset now,
        StoredFile file
    )
    {
        var assessment = new RegionAssessment
        {
            RegionId = region.Id,
            Edition = ReadinessEdition.Current.Key,
            Year = year,
            StartedBy = writer,
            StartedAt = now,
        };
        assessment.Publish(now);
        db.Add(assessment);
        foreach (var (index, question) in ReadinessEdition.Current.Questions.Index())
        {
            var answer = new AssessmentAnswer
            {
                RegionId = region.Id,
                AssessmentId = assessment.Id,
                Assessment = assessment,
                Question = question.Key,
            };
            // A year on, two questions in three stand one step higher.
            var score = (index * 7 + 3) % 4 + (year == today.Year && index % 3 > 0 ? 1 : 0);
            answer.Say(score, "", null, writer, now);
            if (index % 6 != 5)
                answer.Show(file.Hash, file.Name);
            if (year == today.Year && score < AssessmentView.GapBelow && index % 4 != 1)
                answer.Assign(owners[index % owners.Count], today.AddDays(30 + index));
            db.Add(answer);
        }
    }

    private static void Analyse(GotongDb db, Region region, Guid writer, DateTimeOffset now)
    {
        (SwotKind Kind, string Text, string Source)[] entries =
        [
            (SwotKind.Strength, "Kader posyandu aktif di semua desa contoh.", "Data contoh, laporan kader 2025"),
            (
                SwotKind.Strength,
                "BUMD dan bank daerah terbiasa membantu program warga.",
                "Data contoh, forum TJSP 2025"
            ),
            (SwotKind.Weakness, "Belum ada peraturan kepala daerah tentang masterplan.", "Data contoh, bagian hukum"),
            (SwotKind.Weakness, "Satu dua pegawai saja yang merawat sistem.", "Data contoh, pemetaan pegawai 2025"),
            (SwotKind.Opportunity, "Perguruan tinggi menawarkan pendampingan tiga tahun.", "Data contoh, surat 2026"),
            (SwotKind.Threat, "Dana transfer turun dua tahun berturut-turut.", "Data contoh, ringkasan APBD"),
        ];
        foreach (var (kind, text, source) in entries)
        {
            var entry = new SwotEntry
            {
                RegionId = region.Id,
                Framework = region.Framework,
                Kind = kind,
            };
            entry.Write(text, source, writer, now);
            db.Add(entry);
        }
        (string Dimension, string Present, string Wanted, string Gap)[] gaps =
        [
            (
                "governance",
                "Warga mengurus 12 jenis layanan di loket (data contoh, 2025).",
                "Semua layanan utama dapat diurus di desa.",
                "Petugas desa belum diberi wewenang menerima berkas."
            ),
            (
                "society",
                "1 dari 7 balita stunting (data contoh, survei gizi 2024).",
                "Kurang dari 1 dari 10 balita stunting pada 2029.",
                "Keluarga belum tahu mengolah pangan dari kebunnya."
            ),
        ];
        foreach (var (dimension, present, wanted, gap) in gaps)
        {
            var written = new DimensionGap
            {
                RegionId = region.Id,
                Framework = region.Framework,
                Dimension = dimension,
            };
            written.Write(present, wanted, gap, null, writer, now);
            db.Add(written);
        }
    }

    /// <summary>One page that says what it is.</summary>
    private static byte[] Pdf()
    {
        const string text = "BT /F1 20 Tf 60 760 Td (Berkas bukti contoh / example evidence) Tj ET";
        string[] parts =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (index, part) in parts.Index())
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{part}\nendobj\n");
        }
        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        pdf.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Size {parts.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
