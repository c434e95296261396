using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Status;

/// <summary>The reason of a side as a sentence.</summary>
public static class CauseWords
{
    public static string Of(AspectStatus s) =>
        s.Cause switch
        {
            StatusCause.NoSchedule => T("belum ada jadwal.", "there is no schedule yet."),
            StatusCause.NotStarted => T("belum mulai.", "it has not begun."),
            StatusCause.NoReport => T("belum pernah dilaporkan.", "it was never reported."),
            StatusCause.ReportedBefore => T(
                "laporan yang ada dari sebelum jadwalnya mulai.",
                "the reports there are come from before the start of its schedule."
            ),
            StatusCause.Stale => T(
                $"laporannya basi sejak {Day(s.FreshUntil)}.",
                $"its report is stale since {Day(s.FreshUntil)}."
            ),
            StatusCause.Finished => T(
                "masa pelaksanaannya selesai, tidak dilaporkan lagi.",
                "its time is over; it is no longer reported."
            ),
            StatusCause.NoMilestones => T("belum ada tonggak untuk diikuti.", "there are no milestones to follow."),
            StatusCause.MilestoneLongLate or StatusCause.MilestoneLate => T(
                $"tonggak “{s.About}” terlambat {Days(s)}; {Points(s.Is)} tercapai dari {Points(s.Should)} yang direncanakan.",
                $"the milestone “{s.About}” is {Days(s)} late; {Points(s.Is)} reached of {Points(s.Should)} planned."
            ),
            StatusCause.FarBehind => T(
                $"{Points(s.Is)} tercapai dari {Points(s.Should)} yang direncanakan.",
                $"{Points(s.Is)} reached of {Points(s.Should)} planned."
            ),
            StatusCause.ExpectedLate => T(
                $"tonggak “{s.About}” diperkirakan lewat harinya.",
                $"the milestone “{s.About}” is expected after its day."
            ),
            StatusCause.OnSchedule => T(
                $"{Points(s.Is)} tercapai, {Points(s.Should)} direncanakan sampai saat itu.",
                $"{Points(s.Is)} reached, {Points(s.Should)} planned by then."
            ),
            _ => Further(s),
        };

    private static string Further(AspectStatus s) =>
        s.Cause switch
        {
            StatusCause.NoMoney => T(
                "tidak ada uang yang direncanakan tahun itu.",
                "no money is planned for that year."
            ),
            StatusCause.Overspent => T(
                $"terpakai {Money(s.Is)}, lebih dari rencana setahun {Money(s.Should)}.",
                $"{Money(s.Is)} spent, more than the year's plan of {Money(s.Should)}."
            ),
            StatusCause.FarUnderspent or StatusCause.Underspent => T(
                $"terpakai {Money(s.Is)}; lazimnya {Money(s.Should)} sampai triwulan itu.",
                $"{Money(s.Is)} spent; usual by that quarter: {Money(s.Should)}."
            ),
            StatusCause.OnBudget => T($"terpakai {Money(s.Is)}, sesuai rencana.", $"{Money(s.Is)} spent, as planned."),
            StatusCause.NoEffect => T("belum ada dampak yang dijanjikan.", "no effect is promised yet."),
            StatusCause.NotMeasured => T(
                $"“{s.About}” bukan indikator rencana, jadi tidak dapat diikuti.",
                $"“{s.About}” is no indicator of the plan, so it cannot be followed."
            ),
            StatusCause.NoBaseline => T(
                $"“{s.About}” belum punya nilai awal yang berbeda dari targetnya.",
                $"“{s.About}” has no baseline that differs from its target."
            ),
            StatusCause.TooEarly => T($"terlalu dini untuk menilai “{s.About}”.", $"too early to judge “{s.About}”."),
            StatusCause.ValueMissing => T(
                $"“{s.About}” belum punya nilai sejak mulai; seharusnya terbit {Day(s.FreshUntil)}.",
                $"“{s.About}” has no value since the start; one was due on {Day(s.FreshUntil)}."
            ),
            StatusCause.ValueStale => T(
                $"nilai terakhir “{s.About}” basi sejak {Day(s.FreshUntil)}.",
                $"the last value of “{s.About}” is stale since {Day(s.FreshUntil)}."
            ),
            StatusCause.OnPath => T(
                $"“{s.About}” {Value(s.Is)}; jalannya ke target meminta {Value(s.Should)}.",
                $"“{s.About}” stands at {Value(s.Is)}; its way to the target asks for {Value(s.Should)}."
            ),
            StatusCause.OffPath => T(
                $"“{s.About}” {Value(s.Is)}, tertinggal dari jalannya ke target ({Value(s.Should)}).",
                $"“{s.About}” stands at {Value(s.Is)}, behind its way to the target ({Value(s.Should)})."
            ),
            StatusCause.FarOffPath => T(
                $"“{s.About}” {Value(s.Is)}, jauh dari jalannya ke target ({Value(s.Should)}).",
                $"“{s.About}” stands at {Value(s.Is)}, far from its way to the target ({Value(s.Should)})."
            ),
            _ => Together(s),
        };

    private static string Together(AspectStatus s) =>
        s.Cause switch
        {
            StatusCause.NotReady => T(
                "ada bukti yang belum punya penanggung jawab, tanggal, atau sudah lewat.",
                "a proof has no owner, no day, or its day is past."
            ),
            StatusCause.Ready => T("ketiga bukti ada atau menuju siap.", "all three proofs are there or on course."),
            StatusCause.NoPromises => T("tidak ada janji yang berlaku.", "no promise is in force."),
            StatusCause.PromiseBroken => T($"janji {s.About} tidak ditepati.", $"a promise of {s.About} was broken."),
            StatusCause.PromiseLongLate or StatusCause.PromiseLate => T(
                $"janji {s.About} terlambat {Days(s)}.",
                $"a promise of {s.About} is {Days(s)} late."
            ),
            StatusCause.PromisesRun => T("tidak ada janji yang terlambat.", "no promise is late."),
            StatusCause.ReportNotDue => T(
                $"laporan pertama ditunggu sampai {Day(s.FreshUntil)}.",
                $"the first report is awaited by {Day(s.FreshUntil)}."
            ),
            StatusCause.ReportLate or StatusCause.ReportLongLate => T(
                $"laporan terlambat {Days(s)}, seharusnya {Day(s.FreshUntil)}.",
                $"the report is {Days(s)} late, it was due on {Day(s.FreshUntil)}."
            ),
            _ => T($"segar sampai {Day(s.FreshUntil)}.", $"fresh until {Day(s.FreshUntil)}."),
        };

    private static string Day(DateOnly? day) => day is { } known ? Dates.Day(known) : "–";

    private static string Days(AspectStatus s) => T($"{s.Days} hari", s.Days == 1 ? "1 day" : $"{s.Days} days");

    private static string Points(decimal? share) => Numbers.Text(share ?? 0, 0) + "%";

    private static string Money(decimal? rupiah) => Rupiah.Short((long)(rupiah ?? 0));

    private static string Value(decimal? value) => Numbers.Text(value ?? 0, 2);
}
