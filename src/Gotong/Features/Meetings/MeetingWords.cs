using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings;

public static class MeetingWords
{
    public static string Of(MeetingBody body) => T(Pair(body).Indonesian, Pair(body).English);

    public static (string Indonesian, string English) Pair(MeetingBody body) =>
        body switch
        {
            MeetingBody.Council => ("Dewan Smart City", "Smart-city council"),
            MeetingBody.Forum => ("Forum Smart City", "Smart-city forum"),
            _ => ("Tim Pelaksana", "Implementation team"),
        };

    /// <summary>What the body is for, for who plans its meeting.</summary>
    public static string DoesWhat(MeetingBody body) =>
        body switch
        {
            MeetingBody.Council => T("Meninjau rencana dan memutuskan.", "Reviews the plan and decides."),
            MeetingBody.Forum => T(
                "Warga, usaha, kampus, dan pemerintah bertemu; di sini janji dibuat.",
                "Citizens, business, campus and government meet; promises are made here."
            ),
            _ => T("Menjalankan pekerjaan sehari-hari.", "Carries out the daily work."),
        };

    public static string Of(Presence presence) =>
        presence switch
        {
            Presence.Present => T("hadir", "present"),
            Presence.Excused => T("izin", "excused"),
            Presence.Absent => T("tidak hadir", "absent"),
            _ => T("belum dicatat", "not noted yet"),
        };

    public static string Of(AttendanceReply reply) =>
        reply == AttendanceReply.Coming ? T("akan hadir", "is coming") : T("berhalangan", "cannot come");

    public static string Of(Meeting meeting, DateTimeOffset now) => Of(meeting.State, meeting.StartsAt, now);

    public static string Of(MeetingState state, DateTimeOffset startsAt, DateTimeOffset now) =>
        state switch
        {
            MeetingState.Held => T("Berita acara ditetapkan", "Minutes fixed"),
            MeetingState.CalledOff => T("Dibatalkan", "Called off"),
            _ when startsAt > now => T("Direncanakan", "Planned"),
            _ => T("Menunggu berita acara", "Awaits its minutes"),
        };

    /// <summary>"3 Desember 2026, 09.00 WIB, sampai 11.00"</summary>
    public static string When(Meeting meeting, Region region)
    {
        var zone = region.Zone;
        var start = Dates.Moment(meeting.StartsAt, zone);
        return meeting.EndsAt is { } end
            ? T($"{start}, sampai {Clock(end, zone)}", $"{start}, until {Clock(end, zone)}")
            : start;
    }

    /// <summary>How a decision came about, as a sentence; empty where nothing was decided.</summary>
    public static string How(AgendaPoint point) =>
        point.Way switch
        {
            DecisionWay.Consensus => T("Diputuskan dengan musyawarah mufakat.", "Decided by consensus."),
            DecisionWay.Vote => T(
                $"Diputuskan dengan suara: {point.VotesFor} setuju, {point.VotesAgainst} menolak, {point.VotesAbstained} abstain.",
                $"Decided by vote: {point.VotesFor} for, {point.VotesAgainst} against, {point.VotesAbstained} abstained."
            ),
            _ => "",
        };

    /// <summary>Who follows a point up and by when; empty where nobody does.</summary>
    public static string FollowUp(AgendaPoint point) =>
        (point.FollowedUpBy, point.FollowedUpUntil) switch
        {
            ("", _) => "",
            (var who, { } day) => T($"{who}, paling lambat {Dates.Day(day)}.", $"{who}, by {Dates.Day(day)}."),
            var (who, _) => who + ".",
        };

    public static string Attendance(Meeting meeting)
    {
        var (present, all) = (meeting.Present.Count(), meeting.Attendances.Count);
        var (coming, hindered) = (
            meeting.Attendances.Count(a => a.Reply == AttendanceReply.Coming),
            meeting.Attendances.Count(a => a.Reply == AttendanceReply.Hindered)
        );
        return all == 0 ? T("Belum ada yang diundang.", "Nobody is invited yet.")
            : meeting.Attendances.Exists(a => a.Presence != Presence.Expected)
                ? T($"{present} dari {all} orang hadir.", $"{present} of {all} were present.")
            : T(
                $"{all} orang diundang: {coming} akan hadir, {hindered} berhalangan, {all - coming - hindered} belum menjawab.",
                $"{all} invited: {coming} coming, {hindered} cannot, {all - coming - hindered} have not answered."
            );
    }

    /// <summary>One sentence: does it meet as often as it should.</summary>
    public static string Sentence(MeetingBody body, MeetingRhythm rhythm)
    {
        var (name, due) = (Of(body), Dates.Day(rhythm.DueOn));
        var every = T(
            rhythm.Months == 1 ? "setiap bulan" : $"setiap {rhythm.Months} bulan",
            rhythm.Months == 1 ? "every month" : $"every {rhythm.Months} months"
        );
        return (rhythm.State, rhythm.Last) switch
        {
            (RhythmState.Past, { } last) => T(
                $"{name} belum bertemu sejak {Dates.Day(last)}; seharusnya paling sedikit {every}.",
                $"{name} has not met since {Dates.Day(last)}; it should meet at least {every}."
            ),
            (RhythmState.Past, null) => T(
                $"{name} belum pernah bertemu; seharusnya paling sedikit {every}.",
                $"{name} has never met; it should meet at least {every}."
            ),
            (RhythmState.DueSoon, _) => T(
                $"{name} perlu segera bertemu: paling lambat {due}.",
                $"{name} is to meet soon: by {due}."
            ),
            (_, { } last) => T(
                $"{name} bertemu teratur: terakhir {Dates.Day(last)}, berikutnya paling lambat {due}.",
                $"{name} meets regularly: last on {Dates.Day(last)}, next by {due}."
            ),
            _ => T(
                $"{name} belum pernah bertemu; pertama paling lambat {due}.",
                $"{name} has not met yet; the first time by {due}."
            ),
        };
    }

    public static string Of(RhythmKind kind) =>
        kind switch
        {
            RhythmKind.Met => T("bertemu", "met"),
            RhythmKind.Planned => T("direncanakan", "planned"),
            RhythmKind.Gap => T("tidak bertemu, lewat batasnya", "did not meet, past its period"),
            RhythmKind.NotMet => T("tidak bertemu", "did not meet"),
            _ => "",
        };

    private static string Clock(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString(T("HH'.'mm", "HH':'mm"), Numbers.Culture);
}
