using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Minutes;

/// <summary>What keeps minutes from being fixed, in words, and where to mend it.</summary>
public static class GapWords
{
    public static FindingRow Row(MinutesGap gap, Region region, Meeting meeting) =>
        gap switch
        {
            { Kind: MinutesGapKind.NotBegun } => Refuse(
                T("Rapat ini belum dimulai.", "This meeting has not begun."),
                T(
                    $"Dijadwalkan {MeetingWords.When(meeting, region)}.",
                    $"It is set for {MeetingWords.When(meeting, region)}."
                ),
                T("Ubah waktunya", "Change its time"),
                MeetingLinks.Plan(region, meeting.Number)
            ),
            { Kind: MinutesGapKind.NoAgenda } => Refuse(
                T("Agendanya belum ada.", "There is no agenda."),
                T(
                    "Berita acara memuat yang dibicarakan, butir demi butir.",
                    "Minutes tell what was said, point by point."
                ),
                T("Tambah agenda", "Add a point"),
                MeetingLinks.NewPoint(region, meeting.Number)
            ),
            { Kind: MinutesGapKind.NobodyPresent } => Refuse(
                T("Belum ada yang dicatat hadir.", "Nobody is noted as present."),
                T(
                    "Tanpa daftar hadir, penilai tidak menganggapnya rapat.",
                    "Without attendance an assessor sees no meeting."
                ),
                T("Catat kehadiran", "Note who came"),
                MeetingLinks.Presence(region, meeting.Number)
            ),
            { Kind: MinutesGapKind.NotNoted } => Refuse(
                T("Kehadiran beberapa orang belum dicatat.", "It is not noted whether some people came."),
                T(
                    "Hadir, izin, atau tidak hadir: satu pilihan untuk setiap orang.",
                    "Present, excused or absent: one choice for each."
                ),
                T("Catat kehadiran", "Note who came"),
                MeetingLinks.Presence(region, meeting.Number)
            ),
            { Kind: MinutesGapKind.NotWritten, Point: { } point } => Refuse(
                T($"Notula agenda {point.Order} masih kosong.", $"The minutes of point {point.Order} are empty."),
                point.Title,
                T("Tulis notulanya", "Write them"),
                MeetingLinks.Write(region, meeting.Number, point.Id)
            ),
            { Point: { } point } => Refuse(
                T(
                    $"Agenda {point.Order}: {point.Votes} suara, padahal {meeting.Present.Count()} orang hadir.",
                    $"Point {point.Order}: {point.Votes} votes, but {meeting.Present.Count()} people present."
                ),
                T("Periksa hasil suara atau daftar hadirnya.", "Check the votes or who came."),
                T("Perbaiki suaranya", "Mend the votes"),
                MeetingLinks.Write(region, meeting.Number, point.Id)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(gap)),
        };

    private static FindingRow Refuse(string what, string why, string mend, string href) =>
        new(FindingKind.Refuse, what, why, mend, href);
}
