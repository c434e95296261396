using Gotong.Features.Applications;
using Gotong.Features.Applications.Review;
using Gotong.Features.Decisions;
using Gotong.Features.Gate;
using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Methods.Decisions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>The example's own rules: one made harder, one switched off, one added; the next edition prepared; one rule lifted by the council.</summary>
public static class GateSeed
{
    private const string OwnRule = """
        {"id":"dusun-disebut","severity":"warn","group":"regional","require":{"has":"beneficiaries","atLeast":15},"what":{"id":"Penerima manfaat belum disebut dengan jumlahnya.","en":"Who benefits is not named with a number."},"why":{"id":"Kabupaten Contoh menghitung sasaran per kelompok.","en":"Kabupaten Contoh counts its targets by group."},"mend":{"id":"Sebut kelompok dan jumlahnya","en":"Name the group and its number"},"ground":{"id":"Kesepakatan Forum Smart City, contoh","en":"Agreed by the smart-city forum, an example"},"step":"penerima"}
        """;

    /// <summary>Adds; the caller saves.</summary>
    public static void AddRules(GotongDb db, Region region, Guid madeBy)
    {
        var now = db.Clock.GetUtcNow();
        var first = Make(1, now.AddDays(-60));
        first.Change(RuleChangeKind.Harden, "effect-baseline", "Dewan meminta titik awal untuk setiap hasil.");
        first.Change(RuleChangeKind.Off, "origin", "Asal gagasan sudah dicatat pada buku Musrenbang.");
        first.Change(RuleChangeKind.Add, "dusun-disebut", "Disepakati Forum Smart City.", OwnRule);
        first.SwitchOn(region.DayOf(now.AddDays(-50)), now.AddDays(-52));
        var next = Make(2, now.AddDays(-3));
        foreach (var change in first.Changes)
            next.Change(change.Kind, change.RuleId, change.Reason, change.Rule);
        next.Change(RuleChangeKind.Harden, "crosscutting", "Sasaran bersama perlu jawaban OPD lain lebih dulu.");
        db.AddRange(first, next);

        RuleSet Make(int number, DateTimeOffset at) =>
            new()
            {
                RegionId = region.Id,
                Number = number,
                MadeById = madeBy,
                MadeAt = at,
            };
    }

    /// <summary>Two that use what exists have answered the national applications that resemble them; one of them joined.</summary>
    public static async Task AddAnswersAsync(GotongDb db, Region region, Guid answeredBy, CancellationToken cancel)
    {
        await SayAsync(
            "Satu antrean pengaduan",
            AnswerKind.Reuse,
            "Semua kanal masuk ke aplikasi ini; kami hanya memakai satu antreannya."
        );
        await SayAsync(
            "Rumah data desa",
            AnswerKind.Different,
            "Desa tetap mengisi di aplikasi desa yang ada; aplikasi pusat menerima hasilnya lewat SPLP."
        );

        async Task SayAsync(string title, AnswerKind kind, string reason)
        {
            var initiative = await db.Initiatives.SingleAsync(i => i.Title == title, cancel);
            var review = await ApplicationReview.ReadAsync(db, null, initiative, cancel);
            foreach (var similar in review.Open.ToList())
            {
                var answer = new ApplicationAnswer
                {
                    RegionId = region.Id,
                    InitiativeId = initiative.Id,
                    Subject = similar.Subject,
                    ApplicationId = similar.OfRegion?.Id,
                    Name = similar.Name,
                };
                answer.Say(kind, reason, answeredBy, (decimal)similar.Score, review.TextMark, db.Clock.GetUtcNow());
                if (kind == AnswerKind.Reuse)
                    answer.Join(db.Clock.GetUtcNow());
                db.Add(answer);
            }
        }
    }

    /// <summary>The council lets the control room go on to review before its measure is complete, for a while.</summary>
    public static async Task AddLiftAsync(GotongDb db, Region region, int number, CancellationToken cancel)
    {
        var now = db.Clock.GetUtcNow();
        var people = await db
            .Memberships.AsTracking()
            .Where(m => m.RegionId == region.Id)
            .OrderBy(m => m.Id)
            .ToListAsync(cancel);
        var council = people.Where(m => m.Role == Role.Council).ToList();
        var initiative = await db
            .Initiatives.AsTracking()
            .SingleAsync(i => i.Title == "Pusat kendali kota baru", cancel);
        var decision = new Decision
        {
            RegionId = region.Id,
            Number = number,
            OpenerId = people.First(m => m.Role == Role.Coordinator).Id,
        };
        decision.Write(
            new(
                "Bolehkah pusat kendali disiapkan dulu, sementara ukurannya disusun?",
                "Ukuran waktu tanggap banjir baru dapat disusun setelah musim hujan. Sampai itu Dewan ingin rancangannya tetap dibahas.",
                DecisionMethod.Majority,
                DecisionShare.TwoThirds,
                GateLift.LeastQuorum,
                false,
                false,
                true,
                now.AddDays(-6),
                initiative.Id,
                [],
                [.. council.Select(m => m.Id)],
                (["watch-effect"], region.DayOf(now.AddDays(120)))
            )
        );
        decision.Open(now.AddDays(-12));
        db.Add(decision);
        foreach (var (index, voter) in decision.Voters.Index())
            decision.Vote(voter, new(DecisionChoice.For, null, null), null, now.AddDays(-10).AddHours(index));
        var result = decision.Count([.. decision.Votes.Select(v => v.Cast)], decision.Voters.Count);
        decision.Close(result, null, now.AddDays(-6));
        if (decision.Granted(result, now.AddDays(-6)) is { } granted)
            db.Add(granted);
    }
}
