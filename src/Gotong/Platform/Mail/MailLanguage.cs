using System.Globalization;

namespace Gotong.Platform.Mail;

/// <summary>In which language a person reads mail.</summary>
public enum MailLanguage
{
    /// <summary>Indonesian first, English below it.</summary>
    Both,
    Indonesian,
    English,
}

/// <summary>What the gathered mail says of itself. Written for who reads it, not for who is on a page now. Pure.</summary>
public static class GatheredWords
{
    public static string Of(MailLanguage language, string id, string en) =>
        language switch
        {
            MailLanguage.Indonesian => id,
            MailLanguage.English => en,
            _ => $"{id} / {en}",
        };

    public static string Subject(MailLanguage language, int letters) =>
        Of(language, $"{letters} kabar dari Gotong", $"{letters} messages from Gotong");

    /// <summary>"3 menunggu Anda, 5 kabar."</summary>
    public static string Contents(MailLanguage language, int duties, int news) =>
        Of(
            language,
            Sentence(Part(duties, "menunggu Anda"), Part(news, "kabar")),
            Sentence(
                Part(duties, duties == 1 ? "waits for you" : "wait for you"),
                Part(news, news == 1 ? "is news" : "are news")
            )
        );

    public static string End(MailLanguage language) =>
        Of(
            language,
            "Gotong mengirim paling banyak satu surel sehari; ubah di sini.",
            "Gotong sends one mail a day at the most; change it here."
        );

    private static string? Part(int count, string words) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {words}");

    private static string Sentence(params string?[] parts) => string.Join(", ", parts.OfType<string>()) + ".";
}
