using Gotong.Platform.Mail;

namespace Gotong.Tests.Mail;

public sealed class MailHoursTests
{
    /// <summary>Tuesday 3 March 2026, 06.59 and 07.00 in Jakarta.</summary>
    private static readonly DateTimeOffset Before = new(2026, 3, 2, 23, 59, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Seven = new(2026, 3, 3, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_letter_waits_for_the_next_morning()
    {
        Assert.Equal(Seven, MailHours.DueAt(LetterKind.Duty, MailRhythm.Daily, Before));
        Assert.Equal(Seven.AddDays(1), MailHours.DueAt(LetterKind.Duty, MailRhythm.Daily, Seven));
    }

    [Fact]
    public void News_waits_for_Monday_where_that_is_wanted_and_duties_do_not()
    {
        var monday = new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(monday, MailHours.DueAt(LetterKind.News, MailRhythm.Weekly, Seven));
        Assert.Equal(Seven.AddDays(1), MailHours.DueAt(LetterKind.Duty, MailRhythm.Weekly, Seven));
        Assert.Null(MailHours.DueAt(LetterKind.News, MailRhythm.DutyOnly, Seven));
        Assert.Equal(Seven.AddDays(1), MailHours.DueAt(LetterKind.Duty, MailRhythm.DutyOnly, Seven));
    }

    [Fact]
    public void What_one_cannot_come_in_without_is_sent_at_once_and_so_is_all_where_that_is_wanted()
    {
        foreach (var rhythm in Enum.GetValues<MailRhythm>())
            Assert.Equal(Seven, MailHours.DueAt(LetterKind.Now, rhythm, Seven));
        Assert.Equal(Seven, MailHours.DueAt(LetterKind.News, MailRhythm.AtOnce, Seven));
    }

    [Fact]
    public void The_day_is_that_of_Jakarta()
    {
        Assert.Equal(new DateOnly(2026, 3, 3), MailHours.DayOf(Before));
        Assert.Equal(new DateOnly(2026, 3, 2), MailHours.DayOf(Before.AddHours(-7)));
    }
}
