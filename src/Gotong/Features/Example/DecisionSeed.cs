using Gotong.Features.Decisions;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>The example's decisions: one by majority that is over, one that waits for the council, one with an objection.</summary>
public static class DecisionSeed
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
        var initiative = await db
            .Initiatives.Where(i => i.State == InitiativeState.InMasterplan)
            .OrderBy(i => i.Number)
            .Select(i => i.Id)
            .FirstAsync(cancel);
        var now = db.Clock.GetUtcNow();
        var (lead, leader, council) = (One(Role.Coordinator), One(Role.Leader), One(Role.Council));
        List<Membership> table =
        [
            leader,
            council,
            lead,
            One(Role.Planner),
            One(Role.Officer),
            One(Role.Partner),
            .. people.Where(p => p.Role == Role.Officer).Skip(1).Take(3),
        ];

        var over = Make(
            1,
            lead,
            now.AddDays(-20),
            new(
                "Apakah seluruh quick win tahun pertama dikerjakan tanpa aplikasi baru?",
                "Mentor mengingatkan: yang cepat terlihat adalah perubahan cara kerja. Aplikasi baru perlu anggaran dan pemelihara sesudahnya.",
                DecisionMethod.Majority,
                DecisionShare.TwoThirds,
                60,
                false,
                true,
                true,
                now.AddDays(-13),
                null,
                [],
                Ids(table)
            )
        );
        foreach (var (index, voter) in over.Voters.Take(7).Index())
            over.Vote(
                voter,
                index switch
                {
                    3 => new(DecisionChoice.Against, null, "Layanan perizinan tidak dapat cepat tanpa aplikasi."),
                    5 => new(DecisionChoice.Abstain, null, null),
                    _ => new(DecisionChoice.For, null, null),
                },
                null,
                now.AddDays(-19).AddHours(20 * index)
            );
        over.Close(over.Count([.. over.Votes.Select(v => v.Cast)], over.Voters.Count), null, now.AddDays(-13));

        var open = Make(
            2,
            lead,
            now.AddDays(-2),
            new(
                "Di mana ruang kendali data daerah ditempatkan?",
                "Dewan memilih tempatnya sekarang supaya masuk rancangan anggaran. Semua pilihan memakai jaringan yang sudah ada.",
                DecisionMethod.Majority,
                DecisionShare.MoreThanHalf,
                50,
                false,
                true,
                true,
                now.AddDays(9),
                initiative,
                [
                    ("Di Dinas Kominfo", "Rp350 juta; ruangnya sudah ada"),
                    ("Di gedung Setda", "Rp900 juta; dekat pimpinan, perlu perbaikan gedung"),
                    ("Belum tahun ini", "tidak ada biaya; laporan bulanan tetap disusun dengan tangan"),
                ],
                Ids([leader, council, lead, One(Role.Planner), One(Role.Partner), One(Role.Officer)])
            )
        );
        open.Vote(
            open.Voters.Single(v => v.MemberId == One(Role.Planner).Id),
            new(DecisionChoice.Option, 0, null),
            null,
            now.AddDays(-1)
        );
        open.Vote(
            open.Voters.Single(v => v.MemberId == One(Role.Partner).Id),
            new(DecisionChoice.Option, 1, "Pimpinan harus mudah datang; kalau tidak, ruangnya kosong."),
            null,
            now.AddHours(-20)
        );

        var consent = Make(
            3,
            lead,
            now.AddDays(-4),
            new(
                "Rapat bulanan masterplan pindah ke kecamatan secara bergiliran",
                "Setiap bulan satu kecamatan menjadi tuan rumah, sehingga warga dapat hadir.",
                DecisionMethod.Consent,
                DecisionShare.MoreThanHalf,
                50,
                false,
                false,
                false,
                now.AddDays(6),
                null,
                [],
                Ids([lead, council, One(Role.Planner), One(Role.Officer), One(Role.Partner)])
            )
        );
        consent.Vote(Seat(Role.Coordinator), new(DecisionChoice.Consent, null, null), null, now.AddDays(-4));
        consent.Vote(
            Seat(Role.Planner),
            new(DecisionChoice.Concern, null, "Jadwalnya perlu dibagikan sebulan sebelumnya."),
            null,
            now.AddDays(-3)
        );
        consent.Vote(
            Seat(Role.Officer),
            new(
                DecisionChoice.Objection,
                null,
                "Petugas Puskesmas tidak dapat meninggalkan layanan seharian. Adakan juga lewat sambungan video."
            ),
            null,
            now.AddDays(-2)
        );

        Membership One(Role role) => people.First(p => p.Role == role);
        DecisionVoter Seat(Role role) => consent.Voters.Single(v => v.MemberId == One(role).Id);

        Decision Make(int number, Membership opener, DateTimeOffset at, DecisionText text)
        {
            var decision = new Decision
            {
                RegionId = region.Id,
                Number = number,
                OpenerId = opener.Id,
            };
            decision.Write(text);
            decision.Open(at);
            db.Add(decision);
            return decision;
        }
    }

    private static List<Guid> Ids(IEnumerable<Membership> people) => [.. people.Select(p => p.Id).Distinct()];
}
