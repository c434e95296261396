using Gotong.Platform.Mail;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Accounts;

/// <summary>How a mail fares, said to the person who can do something about it.</summary>
public static class MailWords
{
    public static string Of(MailState state) =>
        state switch
        {
            MailState.Waiting => T("menunggu dikirim", "waiting to be sent"),
            MailState.Sent => T("terkirim", "sent"),
            MailState.Failed => T("gagal", "failed"),
            MailState.Gathering => T("ikut surel harian berikutnya", "goes with the next mail of the day"),
            MailState.Gathered => T("sudah ikut surel harian", "went with the mail of the day"),
            MailState.Unwanted => T("tidak dikirim: penerima memilih tanpa kabar", "not sent: they chose no news"),
            _ => T("kirimkan sendiri", "to be passed on by you"),
        };

    public static string Of(MailTrouble trouble) =>
        trouble switch
        {
            MailTrouble.Unreachable => T(
                "Server surel tidak dapat dihubungi. Pengelola server: periksa Mail:Host dan Mail:Port.",
                "The mail server cannot be reached. Whoever runs the server: check Mail:Host and Mail:Port."
            ),
            MailTrouble.Certificate => T(
                "Sertifikat server surel tidak dipercaya. Pengelola server: isi Mail:Certificate bila penerbitnya milik kantor sendiri.",
                "The mail server's certificate is not trusted. Whoever runs the server: set Mail:Certificate when the office issues its own."
            ),
            MailTrouble.SignIn => T(
                "Server surel menolak nama atau kata sandi Gotong. Pengelola server: periksa Mail:User dan Mail:Password.",
                "The mail server refused Gotong's name or password. Whoever runs the server: check Mail:User and Mail:Password."
            ),
            _ => T(
                "Server surel menolak surat ini. Periksa alamat penerimanya, atau kirimkan tautannya sendiri.",
                "The mail server refused this mail. Check the address it goes to, or pass the link on yourself."
            ),
        };
}
