using System.Globalization;
using Gotong.Platform.Web;

namespace Gotong.Features.Decisions.Voting;

/// <summary>A vote as it came in.</summary>
/// <param name="Voter">Whose vote it is.</param>
/// <param name="Round">The round whose words were read.</param>
public sealed record VoteTyped(Guid Voter, string Choice, string Reason, int Round, string? Key)
{
    public static VoteTyped Of(IFormCollection form)
    {
        var voter = Guid.TryParse(form["voter"], out var id) ? id : Guid.Empty;
        return new(
            voter,
            form[$"choice-{voter:N}"].ToString(),
            FormText.Of(form[$"reason-{voter:N}"]),
            int.TryParse(form["round"], NumberStyles.None, CultureInfo.InvariantCulture, out var round) ? round : 0,
            form[FormFields.Key]
        );
    }

    /// <summary>Several votes may stand on one page: a field's name says whose.</summary>
    public static string Choices(DecisionVoter voter) => $"choice-{voter.Id:N}";

    public static string Reasons(DecisionVoter voter) => $"reason-{voter.Id:N}";

    /// <summary>How a choice stands in the form.</summary>
    public static string Value(Cast cast) => cast.Option is { } option ? $"Option{option + 1}" : cast.Choice.ToString();

    /// <summary>Null: this visitor may not vote for them now.</summary>
    public DecisionVoter? VoterOf(DecisionSight sight) => sight.MayVoteFor.FirstOrDefault(v => v.Id == Voter);

    /// <summary>Null: no choice of this decision. In secret only what needs a reason keeps one: words give people away.</summary>
    public Cast? CastOf(DecisionSight sight)
    {
        var (secret, reason) = (sight.Decision.IsSecret, Reason.Length == 0 ? null : Reason);
        return sight.Decision.Choices().FirstOrDefault(c => Value(c) == Choice) is { } choice
            ? choice with
            {
                Reason = secret && !choice.NeedsReason(secret) ? null : reason,
            }
            : null;
    }
}
