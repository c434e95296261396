using Gotong.Features.Accounts;
using Gotong.Features.Bimtek;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>The example's process: two stages cleared, one of them at the second try, votes on quick wins, a signed sheet.</summary>
public static class BimtekSeed
{
    /// <summary>Adds; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, CancellationToken cancel)
    {
        var people = await db
            .Memberships.AsTracking()
            .Include(m => m.Account)
            .Where(m => m.RegionId == region.Id)
            .OrderBy(m => m.Id)
            .ToListAsync(cancel);
        var now = db.Clock.GetUtcNow();
        var start = now.AddDays(-80);
        var lead = people.First(p => p.Role == Role.Coordinator);
        var mentor = people.First(p => p.Role == Role.Mentor);
        var process = DraftingProcess.Start(region.Id, 1, ProcessEdition.All[0], lead.Id, start);
        db.Add(process);
        var today = region.Today(db.Clock);

        Meet(process.Stages[0], lead, today.AddDays(-76), "Pembukaan", start.AddDays(4));
        process.Stages[0].Send([], lead.Id, start.AddDays(6));
        process.Stages[0].Clear(mentor.Id, start.AddDays(9));

        Meet(process.Stages[1], lead, today.AddDays(-48), "Analisis strategis", start.AddDays(32));
        process.Stages[1].Send([], lead.Id, start.AddDays(36));
        process
            .Stages[1]
            .Return(
                "Daftar program belum memuat yang sepuluh tahun, dan tiga OPD belum mengirim. Lengkapi, lalu kirim lagi.",
                mentor.Id,
                start.AddDays(39)
            );
        process.Stages[1].Send([], lead.Id, start.AddDays(50));
        process.Stages[1].Clear(mentor.Id, start.AddDays(53));

        process.Stages[2].Plan(today.AddDays(-6), today.AddDays(8), lead.Id);
        process
            .Stages[2]
            .Write(
                "Ratna Wulandari, Diskominfo\nBagus Prasetyo, Bappeda\nSiti Maryam, Dinkes\nYusuf Hidayat, BPR Contoh",
                "## Yang disepakati\n\n- Setiap OPD membaca strategi dimensinya sebelum Jumat.\n- **Quick win** dipilih lewat suara peserta, bukan oleh panitia."
            );
        await VoteAsync(db, region, process, people, now.AddDays(-1), cancel);
        AddSheet(db, region, people, today.AddDays(-76), start.AddDays(4));
    }

    private static void Meet(ProcessStage stage, Membership lead, DateOnly day, string title, DateTimeOffset at)
    {
        stage.Plan(day, day.AddDays(1), lead.Id);
        stage.Write(
            "Endah Kusumawati, kepala daerah\nRatna Wulandari, Diskominfo\nDr. Nurul Aini, pembimbing\nHadi Santosa, Dewan Smart City",
            $"## {title}\n\nPeserta dari 23 OPD dan 12 mitra. Semua sepakat mulai dari prioritas RPJMD, bukan dari aplikasi."
        );
        var outline = ProcessEdition.All[0].Stages.First(s => s.Key == stage.Key);
        foreach (var item in outline.Items.Where(i => !i.IsLive))
            stage.Tick(item.Key, true, "Terlaksana di pendapa; daftar hadir ada pada Tim Pelaksana.", lead.Id, at);
        stage.Materials.Add(
            new()
            {
                RegionId = stage.RegionId,
                StageId = stage.Id,
                Stage = stage,
                Name = "Paparan pembimbing",
                Link = "https://example.org/paparan",
                MemberId = lead.Id,
                At = at,
            }
        );
    }

    private static async Task VoteAsync(
        GotongDb db,
        Region region,
        DraftingProcess process,
        IReadOnlyList<Membership> people,
        DateTimeOffset at,
        CancellationToken cancel
    )
    {
        var candidates = (
            await db
                .Initiatives.Where(i => i.State == InitiativeState.InMasterplan && i.Horizon == Horizon.Short)
                .OrderBy(i => i.Number)
                .SelectMany(
                    i => i.Dimensions.Where(d => d.Framework == region.Framework),
                    (i, d) => new { i.Id, d.Dimension }
                )
                .ToListAsync(cancel)
        )
            .GroupBy(c => c.Dimension)
            .ToList();
        var round = QuickWinRound.Of(process);
        db.Add(round);
        var voters = people.Where(p =>
            p.Role == Role.Officer && p.Account.Email!.StartsWith("pegawai", StringComparison.Ordinal)
        );
        foreach (var (index, voter) in voters.Take(17).Index())
        foreach (var dimension in candidates)
            round.Vote(voter.Id, dimension.Key, dimension.ElementAt(index % 3 % dimension.Count()).Id, at);
    }

    private static void AddSheet(
        GotongDb db,
        Region region,
        IReadOnlyList<Membership> people,
        DateOnly day,
        DateTimeOffset at
    )
    {
        var sheet = new CommitmentSheet { RegionId = region.Id, Number = 1 };
        sheet.Write(
            $"Komitmen bersama kota cerdas {region.Name}",
            day,
            "Kami yang bertanda tangan di bawah ini berkomitmen untuk:\n"
                + "1. mengintegrasikan dan menyelaraskan perencanaan kami dengan masterplan kota cerdas;\n"
                + "2. memberi dasar berupa regulasi, infrastruktur, dan anggaran sesuai kewenangan kami;\n"
                + "3. mendukung proses yang efektif, efisien, inklusif, dan partisipatif;\n"
                + "4. menjalankan bagian kami dan melaporkannya secara terbuka.",
            [
                Of(Role.Leader, "Kepala daerah", region.Name),
                Of(Role.Council, "Ketua Dewan Smart City", region.Name),
                Of(Role.Coordinator, "Kepala", "Dinas Komunikasi dan Informatika"),
                Of(Role.Planner, "Kepala", "Badan Perencanaan Pembangunan Daerah"),
                Of(Role.Officer, "Kepala", "Dinas Kesehatan"),
                Of(Role.Partner, "Direktur", "PT BPR Contoh Sejahtera"),
            ],
            stageId: null // signed at the opening: the last stage asks for another
        );
        sheet.Fix(region, at);
        foreach (var (index, signer) in sheet.Signers.Index())
            signer.SignByAccount((ProofWay)(index % 3), at.AddMinutes(20 + 3 * index));
        sheet.Publish(at.AddDays(1));
        db.Add(sheet);

        SheetName Of(Role role, string office, string organization)
        {
            var person = people.First(p => p.Role == role);
            return new(person.Account.Name, office, organization, person.AccountId);
        }
    }
}
