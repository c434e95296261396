using Gotong.Documents;
using Gotong.Features.Books;
using Gotong.Features.Collaboration;
using Gotong.Features.Meetings.Calendar;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Minutes;

/// <summary>The minutes of a meeting as a document: read as a page, downloaded as Word, printed as PDF.</summary>
public static class MinutesDocument
{
    /// <param name="promises">As the reader may see them.</param>
    public static Document Compose(Meeting meeting, Visit visit, MeetingPromises promises) =>
        MinutesPaper.Make(
            visit.Region,
            T($"Berita acara rapat {MeetingWords.Of(meeting.Body)}", $"Minutes: {MeetingWords.Of(meeting.Body)}"),
            meeting.Title,
            [
                MinutesPaper.Line(
                    $"{T($"Rapat {meeting.Number}", $"Meeting {meeting.Number}")}. {MeetingWords.When(meeting, visit.Region)}."
                ),
                .. meeting.Place.Length > 0
                    ? [MinutesPaper.Line(T("Tempat: ", "Place: ") + meeting.Place)]
                    : (Block[])[],
                .. Standing(meeting),
                .. MinutesPaper.Part(
                    T("Daftar hadir", "Attendance"),
                    T("Daftar hadir.", "Who came."),
                    [.. Came(meeting)]
                ),
                .. MinutesPaper.Part(
                    T("Pembahasan dan keputusan", "What was said and decided"),
                    T("Agenda.", "The agenda."),
                    [.. meeting.Agenda.SelectMany(Point)]
                ),
                .. FollowUps(meeting),
                .. Promised(promises, visit),
                .. Signatures(meeting),
                .. Seal(meeting, visit.Region),
            ]
        );

    private static Block[] Standing(Meeting meeting) =>
        meeting.IsOpen
            ?
            [
                new Note(
                    T("Rancangan.", "Draft."),
                    [new Text(T("Belum ditetapkan; masih dapat berubah.", "Not fixed yet; it may still change."))]
                ),
            ]
            : [];

    private static IEnumerable<Block> Came(Meeting meeting)
    {
        if (meeting.Attendances.Count == 0)
            yield break;
        yield return MinutesPaper.Line(MeetingWords.Attendance(meeting));
        yield return new Table(
            T("Yang diundang dan yang hadir", "Who was invited and who came"),
            [
                new(T("No", "No"), 1.4, Align.End),
                new(T("Nama", "Name"), 5),
                new(T("Lembaga", "Organization"), 5),
                new(T("Kehadiran", "Attendance"), 3),
            ],
            [
                .. meeting
                    .Listed.OrderBy(a => a.Presence == Presence.Expected ? Presence.Absent : a.Presence)
                    .Select(
                        (a, index) =>
                            new CellRow([
                                Numbers.Text((long)index + 1),
                                a.Name,
                                a.Organization,
                                MeetingWords.Of(a.Presence),
                            ])
                    ),
            ]
        );
    }

    private static IEnumerable<Block> Point(AgendaPoint point)
    {
        yield return new Heading(2, $"{point.Order}. {point.Title}", Numbered: false);
        if (point.Presenter.Length > 0)
            yield return MinutesPaper.Line(T($"Disajikan oleh {point.Presenter}.", $"Presented by {point.Presenter}."));
        if (point.Said.Length > 0)
            yield return MinutesPaper.Line(point.Said);
        if (point.Decided.Length > 0)
        {
            yield return new Paragraph([new Bold([new Text(T("Diputuskan: ", "Decided: "))]), new Text(point.Decided)]);
            yield return new Paragraph([new Italic([new Text(MeetingWords.How(point))])]);
        }
        if (point.Outcome.Length > 0)
            yield return new Paragraph([
                new Bold([new Text(T("Keputusan: ", "Decision: "))]),
                new Text(T(point.Outcome, point.OutcomeInEnglish)),
            ]);
        if (!point.IsWritten)
            yield return new Note(
                T("Belum diisi", "Not filled in"),
                [new Text(T("Notula agenda ini.", "The minutes of this point."))]
            );
    }

    private static IEnumerable<Block> FollowUps(Meeting meeting)
    {
        var rows = meeting
            .Agenda.Where(p => p.FollowedUpBy.Length > 0)
            .Select(p => new CellRow([
                $"{p.Order}. {p.Title}",
                p.FollowedUpBy,
                p.FollowedUpUntil is { } day ? Dates.Day(day) : "",
            ]))
            .ToList();
        if (rows.Count == 0)
            return [];
        return MinutesPaper.Part(
            T("Tindak lanjut", "Follow-up"),
            "",
            [
                new Table(
                    T("Siapa mengerjakan apa, dan kapan", "Who does what, and by when"),
                    [new("Agenda", 5), new(T("Oleh", "By"), 5), new(T("Paling lambat", "Until"), 3)],
                    rows
                ),
            ]
        );
    }

    private static IEnumerable<Block> Promised(MeetingPromises promises, Visit visit)
    {
        if (promises.Shown.Count + promises.Hidden == 0)
            return [];
        return MinutesPaper.Part(
            T("Janji yang dibuat", "Promises made"),
            "",
            [
                new BulletList([
                    .. promises.Shown.Select(p => new ListItem([
                        new Text(
                            T($"Janji {p.Commitment.Number}: ", $"Promise {p.Commitment.Number}: ")
                                + $"{p.Text} {CommitmentWords.Sentence(p.Commitment)} "
                                + T(
                                    $"Keadaan per {Dates.Day(visit.Today)}: {CommitmentWords.Of(p.Standing).ToLowerInvariant()}.",
                                    $"State on {Dates.Day(visit.Today)}: {CommitmentWords.Of(p.Standing).ToLowerInvariant()}."
                                )
                        ),
                    ])),
                    .. promises.Hidden > 0
                        ?
                        [
                            new ListItem([
                                new Text(
                                    T(
                                        $"{promises.Hidden} janji lain yang belum terbuka bagi pembaca ini.",
                                        $"{promises.Hidden} more that are not open to this reader yet."
                                    )
                                ),
                            ]),
                        ]
                        : (ListItem[])[],
                ]),
            ]
        );
    }

    private static IEnumerable<Block> Signatures(Meeting meeting) =>
        [
            .. MinutesPaper.Part(
                T("Tanda tangan", "Signatures"),
                "",
                [
                    new SignPlaces([
                        new(T("Pemimpin rapat", "Who led the meeting"), meeting.LedBy),
                        new(T("Notulis", "Who took the notes"), meeting.NotedBy),
                    ]),
                ]
            ),
        ];

    private static IEnumerable<Block> Seal(Meeting meeting, Region region)
    {
        if (meeting is not { Hash: { } hash, FixedAt: { } at })
            yield break;
        var zone = region.Zone;
        yield return MinutesPaper.Line(
            T(
                $"Ditetapkan {Dates.Moment(at, zone)}. Sidik SHA-256: {hash}",
                $"Fixed on {Dates.Moment(at, zone)}. SHA-256 hash: {hash}"
            )
        );
        foreach (var (index, addendum) in meeting.Addenda.OrderBy(a => a.At).ThenBy(a => a.Id).Index())
        {
            yield return new Heading(1, T($"Adendum {index + 1}", $"Addendum {index + 1}"), Numbered: false);
            yield return MinutesPaper.Line(
                T(
                    $"{Dates.Moment(addendum.At, zone)}, oleh {addendum.By}. Alasan: {addendum.Reason}",
                    $"{Dates.Moment(addendum.At, zone)}, by {addendum.By}. Reason: {addendum.Reason}"
                )
            );
            yield return MinutesPaper.Line(addendum.Text);
        }
    }
}
