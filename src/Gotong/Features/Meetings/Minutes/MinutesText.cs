using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Minutes;

/// <summary>The minutes of one point as they stand in the form.</summary>
public sealed record MinutesText(
    string Said,
    string Decided,
    string Way,
    string For,
    string Against,
    string Abstained,
    string Who,
    string Until
)
{
    public long Stamp => Meetings.Stamp.Of(Said, Decided, Way, For, Against, Abstained, Who, Until);

    public static MinutesText Of(AgendaPoint point) =>
        new(
            point.Said,
            point.Decided,
            (point.Way ?? DecisionWay.Consensus).ToString(),
            Text(point.VotesFor),
            Text(point.VotesAgainst),
            Text(point.VotesAbstained),
            point.FollowedUpBy,
            point.FollowedUpUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""
        );

    public static MinutesText Of(IFormCollection form)
    {
        return new(
            Of("said"),
            Of("decided"),
            Of("way"),
            Of("for"),
            Of("against"),
            Of("abstained"),
            Of("who").Replace('\n', ' '),
            Of("until")
        );
        string Of(string name) => FormText.Of(form[name]);
    }

    /// <summary>Writes it down, or says what is wrong with it.</summary>
    public FormErrors WriteTo(AgendaPoint point, Visit visit)
    {
        var errors = new FormErrors();
        FormText.Limit(errors, "said", Said, T("Yang dibicarakan", "What was said"), AgendaPoint.LongestText);
        FormText.Limit(errors, "decided", Decided, T("Yang diputuskan", "What was decided"), AgendaPoint.LongestText);
        FormText.Limit(errors, "who", Who, T("Penindak lanjut", "Who follows up"), AgendaPoint.LongestName);
        (int, int, int)? votes = null;
        if (Way == nameof(DecisionWay.Vote) && Decided.Length > 0)
            votes = (
                Count(errors, "for", For, T("Setuju", "For")),
                Count(errors, "against", Against, T("Menolak", "Against")),
                Count(errors, "abstained", Abstained, T("Abstain", "Abstained"))
            );
        if (votes is (0, 0, 0) && !errors.Any)
            errors.Add("for", T("Setuju: tulis hasil suaranya.", "For: write how the vote went."));
        DateOnly? until = Until.Length == 0 ? null : Day(errors, visit);
        if (until is not null && Who.Length == 0)
            errors.Add("who", T("Tulis siapa yang menindaklanjuti.", "Write who follows it up."));
        if (!errors.Any)
            point.Write(Said, Decided, votes, Who, until);
        return errors;
    }

    private DateOnly Day(FormErrors errors, Visit visit) =>
        FormText.Day(
            errors,
            "until",
            Until,
            T("Paling lambat", "By"),
            visit.Today.AddYears(-5),
            visit.Today.AddYears(10)
        );

    private static int Count(FormErrors errors, string field, string text, string name)
    {
        if (text.Length == 0)
            return 0;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count <= AgendaPoint.MostVotes
        )
            return count;
        errors.Add(
            field,
            T($"{name}: tulis banyaknya suara, misalnya 12.", $"{name}: write a number of votes, such as 12.")
        );
        return 0;
    }

    private static string Text(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";
}
