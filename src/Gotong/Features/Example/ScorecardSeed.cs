using Gotong.Features.Delivery;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>The example's self-assessment of this year and the last, part of its SPBE, and findings with owners. Its evidence says that it is an example.</summary>
public static class ScorecardSeed
{
    private const decimal Better = 0.25m;

    private static readonly (string Indicator, decimal Score, string Reason, string? Evidence)[] Answers =
    [
        (
            "temuan",
            2,
            "Dua dari lima rekomendasi tahun lalu ditutup (data contoh).",
            "Tindak lanjut rekomendasi contoh"
        ),
        ("data-awal", 3, "Nilai awal diambil dari RPJMD contoh.", "Daftar indikator contoh"),
        ("kebijakan", 1, "Rancangan Perbup masterplan contoh sedang disusun.", "Rancangan Perbup contoh"),
        ("dewan", 4, "Dewan bertemu sesuai periodenya.", "Berita acara Dewan contoh"),
        ("forum", 4, "Forum bertemu setiap tiga bulan.", "Berita acara Forum contoh"),
        ("tim", 3, "Tim bertemu, notulanya belum lengkap.", null),
        ("anggaran", 2.4m, "Sebagian kebutuhan ada di DPA contoh.", "Ringkasan DPA contoh"),
        ("berjalan-governance", 3.2m, "Empat dari lima program berjalan.", "Laporan tata kelola contoh"),
        ("berjalan-society", 3, "Tiga dari empat program berjalan.", "Laporan masyarakat contoh"),
        ("berjalan-environment", 2, "Satu dari dua program berjalan.", null),
        ("manfaat", 2.5m, "Lima dari delapan target tercapai.", "Realisasi indikator contoh"),
        ("ditetapkan", 2, "Tiga dimensi punya quick win.", "Penetapan quick win contoh"),
    ];

    /// <summary>Adds; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var now = db.Clock.GetUtcNow();
        var today = region.DayOf(now);
        var people = await db
            .Memberships.Where(m => m.RegionId == region.Id && m.Role != Role.Guest)
            .OrderBy(m => m.Id)
            .Select(m => new { m.Id, m.Role })
            .ToListAsync(cancel);
        var writer = people.First(p => p.Role == Role.Coordinator).Id;
        var file = await db.Set<ProofEvidence>().OrderBy(e => e.Id).FirstAsync(cancel);
        var number = await db.Evidence.MaxAsync(e => (int?)e.Number, cancel) ?? 0;
        var before = Sheet(ScoringModel.Kominfo, today.Year - 1);
        before.Publish(now);
        var sheet = Sheet(ScoringModel.Kominfo, today.Year);
        var shown = new Dictionary<string, Evidence>();
        foreach (var (index, (indicator, score, reason, title)) in Answers.Index())
        {
            var answer = Answer(sheet, indicator, score, reason);
            var old = Answer(before, indicator, Math.Max(0, score - Better), reason);
            if (index % 3 == 2 || title is null)
                answer.Assign(people[index % people.Count].Id, today.AddDays(20 + index));
            if (title is null)
                continue;
            var evidence = Bring(title);
            Claim(evidence, answer.Id);
            Claim(evidence, old.Id);
            shown[indicator] = evidence;
        }
        // One piece of evidence serves several scorecards.
        var spbe = Sheet(ScoringModel.Spbe, today.Year);
        foreach (var (index, indicator) in ScoringModel.Of(ScoringModel.Spbe).Indicators.Take(20).Index())
        {
            var answer = Answer(spbe, indicator.Key, 2 + index % 3, "Tingkat menurut penilaian mandiri contoh.");
            if (index % 4 != 3)
                Claim(shown["temuan"], answer.Id);
        }
        Care("perkada", people[1 % people.Count].Id, today.AddDays(60), "Rancangan sudah di Bagian Hukum.", null);
        Care("sdm", people[2 % people.Count].Id, today.AddDays(-5), "", null);
        Care(
            "komitmen",
            writer,
            today.AddDays(-30),
            "Semua yang disebut sudah menandatangani lembar komitmen contoh.",
            today.AddDays(-31)
        );

        ScoreSheet Sheet(string model, int year)
        {
            var made = new ScoreSheet
            {
                RegionId = region.Id,
                Model = model,
                Year = year,
                Innovation = 0,
                StartedBy = writer,
                StartedAt = now,
            };
            db.Add(made);
            return made;
        }

        ScoreAnswer Answer(ScoreSheet of, string indicator, decimal score, string reason)
        {
            var made = new ScoreAnswer
            {
                RegionId = region.Id,
                SheetId = of.Id,
                Sheet = of,
                Indicator = indicator,
            };
            made.Confirm(score, reason, null, writer, now);
            db.Add(made);
            return made;
        }

        Evidence Bring(string title)
        {
            var made = new Evidence
            {
                RegionId = region.Id,
                Number = ++number,
                Kind = EvidenceKind.Document,
                Title = title,
                FileHash = file.FileHash,
                FileName = file.Name,
                Bytes = file.Bytes,
                On = today.AddDays(-number),
                AddedBy = writer,
                AddedAt = now,
            };
            db.Add(made);
            return made;
        }

        void Claim(Evidence evidence, Guid answer) =>
            db.Add(
                new Claim
                {
                    RegionId = region.Id,
                    EvidenceId = evidence.Id,
                    Evidence = evidence,
                    Subject = ScoreAnswer.Subject,
                    SubjectId = answer,
                    MadeBy = writer,
                    MadeAt = now,
                }
            );

        void Care(string finding, Guid owner, DateOnly due, string note, DateOnly? closed)
        {
            var made = new FindingCare { RegionId = region.Id, Finding = finding };
            made.Write(owner, due, note, closed, writer, now);
            db.Add(made);
        }
    }
}
