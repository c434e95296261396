using Gotong.Features.Regions;
using Gotong.Platform.Ledger;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>What one may do with a promise in one step, perhaps with words. The page and the rules of each.</summary>
/// <param name="Text">The label of the words it asks for; null: none.</param>
/// <param name="ByGiver">Its giver may.</param>
/// <param name="ByReceiver">Its receiver may.</param>
/// <param name="ByTeam">Those who run the work may.</param>
public sealed record CommitmentMove(
    string Slug,
    Func<string> Verb,
    Func<string> Why,
    Func<string>? Text,
    bool ByGiver,
    bool ByReceiver,
    bool ByTeam,
    Func<Commitment, DateOnly, bool> Fits,
    Action<Commitment, string, DateOnly, DateTimeOffset> Apply,
    string ActName,
    (string Id, string En) Done,
    bool Grave = false
)
{
    /// <summary>What the page of the promise offers first.</summary>
    public bool IsMain { get; init; }

    /// <summary>The giver is told by letter.</summary>
    public bool TellsGiver { get; init; }

    public bool May(Actor actor, Commitment commitment, DateOnly today) =>
        Fits(commitment, today)
        && (
            ByGiver && CommitmentPermissions.IsOf(actor, commitment, Side.Giver)
            || ByReceiver && CommitmentPermissions.IsOf(actor, commitment, Side.Receiver)
            || ByTeam && CommitmentPermissions.MayRun(actor)
        );

    /// <summary>Told in public as far as the public reads of it on this day.</summary>
    public Act ActOf(Commitment commitment, DateOnly today) =>
        new(
            ActName,
            commitment.PublicStanding(today)
                is CommitmentStanding.Kept
                    or CommitmentStanding.Late
                    or CommitmentStanding.Broken
                ? Visibility.Public
                : Visibility.Region,
            $"{Done.Id} janji {commitment.Number} dari {commitment.Giver.Label}",
            $"{Done.En} promise {commitment.Number} of {commitment.Giver.Label}",
            new { commitment.Number }
        );

    public static IReadOnlyList<CommitmentMove> All { get; } =
    [
        new(
            "ditepati",
            () => T("Nyatakan ditepati", "Say that it was kept"),
            () =>
                T(
                    "Penerima menyatakan bahwa yang dijanjikan sudah diterima sesuai ukurannya.",
                    "The receiver says that what was promised has come, as measured."
                ),
            null,
            false,
            true,
            false,
            (c, _) => c.State == CommitmentState.Reported,
            (c, _, _, at) => c.Keep(at),
            "commitment.kept",
            ("menyatakan ditepati", "declared kept")
        )
        {
            IsMain = true,
        },
        new(
            "belum",
            () => T("Belum sesuai", "Not yet as promised"),
            () => T("Sebut apa yang masih kurang. Janji tetap berlaku.", "Say what is missing. The promise stands."),
            () => T("Yang masih kurang", "What is missing"),
            false,
            true,
            false,
            (c, _) => c.State == CommitmentState.Reported,
            (c, text, _, _) => c.SendBack(text),
            "commitment.sent-back",
            ("belum menerima laporan", "did not accept the report of")
        ),
        new(
            "pemberitahuan",
            () => T("Beri tahu bahwa ini terlambat", "Give notice that it is late"),
            () =>
                T(
                    $"Pemberi punya {Commitment.ReplyDays} hari untuk menanggapi. Setelah itu keterlambatan dan tanggapannya dapat dibaca umum.",
                    $"The giver has {Commitment.ReplyDays} days to reply. After that the delay and the reply can be read in public."
                ),
            () => T("Yang disampaikan kepada pemberi", "What the giver is told"),
            false,
            true,
            true,
            (c, today) => c.Standing(today) == CommitmentStanding.Late && c.NoticedOn is null,
            (c, text, today, _) => c.GiveNotice(text, today),
            "commitment.noticed",
            ("memberi tahu keterlambatan", "gave notice of the delay of")
        )
        {
            TellsGiver = true,
        },
        new(
            "tanggapan",
            () => T("Beri tanggapan", "Reply"),
            () =>
                T(
                    "Tanggapan Anda berdiri di samping keterlambatan, juga di halaman umum.",
                    "Your reply stands beside the delay, on the public page too."
                ),
            () => T("Tanggapan", "Reply"),
            true,
            false,
            false,
            (c, _) => c.NoticedOn is not null && c.State != CommitmentState.Kept,
            (c, text, _, at) => c.ReplyTo(text, at),
            "commitment.replied",
            ("menanggapi keterlambatan", "replied to the delay of")
        )
        {
            IsMain = true,
        },
        new(
            "tidak-ditepati",
            () => T("Nyatakan tidak ditepati", "Say that it is broken"),
            () =>
                T(
                    $"Hanya bila janji ini tidak akan dipenuhi. Umum membacanya paling cepat {Commitment.ReplyDays} hari setelah pemberitahuan.",
                    $"Only if it will not be kept. The public reads it {Commitment.ReplyDays} days after notice at the earliest."
                ),
            () => T("Alasan", "Reason"),
            true,
            true,
            false,
            (c, _) => c.State is CommitmentState.Agreed or CommitmentState.Reported,
            (c, text, today, at) => c.Break(text, today, at),
            "commitment.broken",
            ("menyatakan tidak ditepati", "declared broken"),
            Grave: true
        ),
        new(
            "isi-lama",
            () => T("Batalkan isi baru", "Drop the new words"),
            () => T("Isi yang sudah ditandatangani tetap berlaku.", "The words that were signed stay in force."),
            null,
            true,
            true,
            true,
            (c, _) => c.State == CommitmentState.Agreed && c.Proposed is not null,
            (c, _, _, _) => c.DropProposal(),
            "commitment.kept-words",
            ("membatalkan isi baru untuk", "dropped the new words for")
        ),
        new(
            "tarik",
            () => T("Tarik tawaran ini", "Take this offer back"),
            () =>
                T(
                    "Belum mengikat siapa pun; boleh ditarik dengan alasan.",
                    "It binds nobody yet; it may be taken back with a reason."
                ),
            () => T("Alasan", "Reason"),
            true,
            false,
            true,
            (c, _) => c.State == CommitmentState.Offered,
            (c, text, _, at) => c.Withdraw(text, at),
            "commitment.withdrawn",
            ("menarik", "took back"),
            Grave: true
        ),
    ];
}
