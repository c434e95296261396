namespace Gotong.Platform.Mail;

/// <summary>How urgent a letter is to whom it goes to.</summary>
public enum LetterKind
{
    /// <summary>They asked for it, cannot come in without it, or it would be too late in the morning: sent at once.</summary>
    Now,

    /// <summary>Something is asked of them: at the latest with the next morning's mail, whatever they chose.</summary>
    Duty,

    /// <summary>Good to know.</summary>
    News,
}

/// <summary>How often a person wants mail. Whatever is chosen but <see cref="AtOnce"/>: one a day at the most.</summary>
public enum MailRhythm
{
    Daily,
    AtOnce,

    /// <summary>News on Mondays.</summary>
    Weekly,

    /// <summary>No news.</summary>
    DutyOnly,
}

/// <summary>When a letter goes out. Pure.</summary>
public static class MailHours
{
    /// <summary>Seven in the morning in Jakarta; eight and nine further east.</summary>
    private const int Morning = 7;
    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    /// <summary>Where a person chooses; every gathered mail names it.</summary>
    public const string RhythmPath = "/saya/surel";

    /// <summary>The first morning after it was written that suits; null: not wanted.</summary>
    public static DateTimeOffset? DueAt(LetterKind kind, MailRhythm rhythm, DateTimeOffset written)
    {
        if (kind == LetterKind.Now || rhythm == MailRhythm.AtOnce)
            return written;
        if (kind == LetterKind.News && rhythm == MailRhythm.DutyOnly)
            return null;
        var local = written.ToOffset(Wib);
        var due = new DateTimeOffset(local.Date, Wib).AddHours(Morning);
        if (due <= local)
            due = due.AddDays(1);
        while (kind == LetterKind.News && rhythm == MailRhythm.Weekly && due.DayOfWeek != DayOfWeek.Monday)
            due = due.AddDays(1);
        return due.ToUniversalTime();
    }

    /// <summary>The day that counts for "one a day".</summary>
    public static DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(Wib).DateTime);
}
