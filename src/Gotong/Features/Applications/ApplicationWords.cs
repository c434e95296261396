using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications;

public static class ApplicationWords
{
    public static string Of(ApplicationStatus status) =>
        status switch
        {
            ApplicationStatus.Active => T("Dipakai", "In use"),
            ApplicationStatus.Unused => T("Tidak terpakai", "Not used"),
            _ => T("Pensiun", "Retired"),
        };

    public static string Of(ApplicationKind kind) =>
        kind switch
        {
            ApplicationKind.Shared => T("Aplikasi umum (berbagi pakai)", "Shared government application"),
            _ => T("Aplikasi khusus", "Special to the region"),
        };

    public static string Of(ApplicationMedia media)
    {
        var parts = new List<string>(3);
        if (media.HasFlag(ApplicationMedia.Web))
            parts.Add("web");
        if (media.HasFlag(ApplicationMedia.Mobile))
            parts.Add(T("ponsel", "mobile"));
        if (media.HasFlag(ApplicationMedia.Desktop))
            parts.Add(T("komputer (desktop)", "desktop"));
        return string.Join(", ", parts);
    }

    public static string Of(Succession how) =>
        how switch
        {
            Succession.ReplacedBy => T("Diganti oleh", "Replaced by"),
            _ => T("Digabung ke dalam", "Merged into"),
        };

    public static string Of(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Reuse => T("Pakai ulang", "Reuse"),
            AnswerKind.Extend => T("Kembangkan", "Extend"),
            AnswerKind.Merge => T("Gabung", "Merge"),
            AnswerKind.Replace => T("Ganti", "Replace"),
            _ => T("Memang berbeda", "Truly different"),
        };

    public static string HintOf(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Reuse => T("Kami memakai yang sudah ada itu apa adanya.", "We use what is there as it is."),
            AnswerKind.Extend => T(
                "Yang kurang ditambahkan pada aplikasi itu.",
                "What is missing is added to that application."
            ),
            AnswerKind.Merge => T(
                "Keduanya menjadi satu aplikasi milik bersama.",
                "Both become one application that is owned together."
            ),
            AnswerKind.Replace => T(
                "Yang lama dipensiunkan setelah yang baru berjalan.",
                "The old one is retired when the new one runs."
            ),
            _ => T(
                "Namanya mirip, tetapi pekerjaan atau penggunanya lain. Jelaskan bedanya.",
                "It looks alike, but its work or its users differ. Say how."
            ),
        };

    /// <summary>"ditutup bila pengguna aktif di bawah 50 selama 12 bulan"</summary>
    public static string EndRule(int below, int months) =>
        T(
            $"ditutup bila pengguna aktif di bawah {Numbers.Text((long)below)} selama {months} bulan",
            $"is closed when it has fewer than {Numbers.Text((long)below)} active users for {months} months"
        );
}
