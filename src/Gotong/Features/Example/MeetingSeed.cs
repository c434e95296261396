using System.Text;
using Gotong.Features.Collaboration;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Example;

/// <summary>
/// Meetings of the example: the Forum met twice and is past its period since, the Dewan voted once, and the next Forum
/// is planned.
/// </summary>
public static class MeetingSeed
{
    /// <summary>Adds; the caller saves.</summary>
    public static async Task AddAsync(GotongDb db, Region region, FileStore files, CancellationToken cancel)
    {
        var people = await db
            .Memberships.AsNoTracking()
            .Include(m => m.Account)
            .Where(m => m.RegionId == region.Id)
            .OrderBy(m => m.Id)
            .ToListAsync(cancel);
        var organizations = await db.Organizations.AsNoTracking().OrderBy(o => o.Id).ToListAsync(cancel);
        var promises = await db
            .Commitments.AsNoTracking()
            .Where(c => c.AgreedAt != null)
            .OrderBy(c => c.Number)
            .Select(c => new { c.Id, c.Number })
            .Take(3)
            .ToListAsync(cancel);
        var seed = new Seed(region, people, organizations, region.Today(db.Clock));

        var first = seed.Meet(1, MeetingBody.Forum, "Forum pertama: siapa memikul apa", -190);
        seed.Write(
            first,
            "Memperkenalkan masterplan",
            "Setiap lembaga menyebut satu hal yang dapat dipikulnya.",
            "Forum bertemu setiap tiga bulan, bergantian tempat.",
            null
        );
        seed.Fix(first);

        var second = seed.Meet(2, MeetingBody.Forum, "Forum kedua: janji mitra untuk quick win", -100);
        seed.Write(
            second,
            "Posyandu dan timbangan digital",
            "Dinas Kesehatan menunjukkan desa yang belum terlayani. BPR dan kampus menawarkan bagian mereka.",
            "Mitra memilih tiga desa pertama bersama Dinas Kesehatan.",
            null,
            ("Dinas Kesehatan", -70)
        );
        seed.Write(
            second,
            "Sampah pasar",
            "Pedagang dan komunitas membandingkan dua cara memilah.",
            "Uji coba memilah di satu pasar selama tiga bulan.",
            (5, 1, 1),
            ("Dinas Lingkungan Hidup", -30)
        );
        second.LinkPromises([.. promises.Select(p => (p.Id, p.Number))], []);
        seed.Fix(second);
        second.Publish(second.StartsAt.AddDays(3));

        var council = seed.Meet(3, MeetingBody.Council, "Sidang Dewan: quick win dan anggarannya", -60);
        seed.Write(
            council,
            "Quick win yang dipilih peserta",
            "Dewan meminta setiap quick win menyebut siapa yang memikulnya setelah satu tahun.",
            "Quick win diteruskan kepada kepala daerah untuk ditetapkan.",
            (2, 0, 1),
            ("Tim Pelaksana", -45)
        );
        seed.Fix(council);
        council.AddAddendum(
            "Pada agenda 1, tindak lanjutnya oleh Tim Pelaksana bersama Bappeda.",
            "Bappeda belum tersebut.",
            seed.Lead.Account.Name,
            council.StartsAt.AddDays(6)
        );

        var next = seed.Plan(4, MeetingBody.Forum, "Forum ketiga: yang ditepati, yang belum", 5);
        var kept = next.AddPoint("Janji yang sudah dan belum ditepati", "Tim Pelaksana");
        next.AddPoint("Usulan dari kampus dan komunitas", "Mitra");
        var paper = await files.SaveAsync(
            new MemoryStream(
                Encoding.UTF8.GetBytes("Data contoh. Ringkasan janji Forum kedua, untuk dibaca sebelum rapat.\n")
            ),
            "Ringkasan janji.txt",
            cancel
        );
        next.AddPaper(kept, "Ringkasan janji Forum kedua", paper.Hash, seed.Lead.Id, next.StartsAt.AddDays(-10));
        db.AddRange(first, second, council, next);
    }

    private sealed record Seed(
        Region Region,
        IReadOnlyList<Membership> People,
        IReadOnlyList<Organization> Organizations,
        DateOnly Today
    )
    {
        public Membership Lead => People.First(p => p.Role == Role.Coordinator);

        public Meeting Plan(int number, MeetingBody body, string title, int days)
        {
            var meeting = new Meeting
            {
                RegionId = Region.Id,
                Number = number,
                Body = body,
                PlannedBy = Lead.Id,
            };
            var start = new DateTimeOffset(Today.AddDays(days).ToDateTime(new(9, 0)), TimeSpan.FromHours(7));
            meeting.Plan(
                title,
                start.ToUniversalTime(),
                start.AddHours(3).ToUniversalTime(),
                "Pendapa Kabupaten Contoh"
            );
            var roles =
                body == MeetingBody.Council
                    ? [Role.Council, Role.Leader, Role.Coordinator]
                    : (Role[])[Role.Council, Role.Leader, Role.Coordinator, Role.Planner, Role.Partner, Role.Officer];
            foreach (var role in roles)
                Invite(meeting, People.First(p => p.Role == role));
            if (body == MeetingBody.Forum)
                foreach (var outside in Organizations.Where(o => o.Kind == OrganizationKind.Community).Take(2))
                    meeting.Invite("Wakil " + outside.Label, outside.Name, outside.Id, null);
            return meeting;
        }

        /// <summary>One that took place: all but the last on the list came.</summary>
        public Meeting Meet(int number, MeetingBody body, string title, int days)
        {
            var meeting = Plan(number, body, title, days);
            foreach (var attendance in meeting.Attendances)
                attendance.Note(
                    attendance == meeting.Attendances[^1] && body == MeetingBody.Forum
                        ? Presence.Excused
                        : Presence.Present
                );
            return meeting;
        }

        public void Write(
            Meeting meeting,
            string title,
            string said,
            string decided,
            (int, int, int)? votes,
            (string Who, int Days)? followUp = null
        ) =>
            meeting
                .AddPoint(title, "Tim Pelaksana")
                .Write(said, decided, votes, followUp?.Who ?? "", followUp is { } f ? Today.AddDays(f.Days) : null);

        public void Fix(Meeting meeting) =>
            meeting.Fix(
                Region,
                People.First(p => p.Role == Role.Leader).Account.Name + ", kepala daerah",
                Lead.Account.Name,
                meeting.StartsAt.AddDays(1)
            );

        private void Invite(Meeting meeting, Membership member)
        {
            var organization = Organizations.FirstOrDefault(o => o.Id == member.OrganizationId);
            meeting.Invite(
                member.Account.Name,
                organization?.Name ?? (member.Role == Role.Leader ? "Kepala daerah" : "Dewan Smart City"),
                organization?.Id,
                member.Id
            );
        }
    }
}
