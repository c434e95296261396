namespace Gotong.Methods.Decisions;

/// <summary>
/// Decision by consent, the rule of sociocracy (Gerard Endenburg, "Sociocracy: The Organization of Decision-Making",
/// 1981, English 1998): a proposal is adopted when nobody has an argued objection to it, not when most like it best. A
/// concern is heard and written down, and does not hold it up; one objection does, until the proposal is amended.
/// <para>
/// How it can be gamed: one voter can hold up everything, so an objection is worth nothing without its reason; and silence
/// is not consent, which is why a quorum must take part.
/// </para>
/// </summary>
public static class Consent
{
    /// <param name="consents">Voters who consent.</param>
    /// <param name="concerns">Voters who consent with a concern.</param>
    /// <param name="objections">Voters whose objection stands.</param>
    /// <param name="abstained">Voters who took part without a word for or against.</param>
    /// <param name="entitled">Voters who may vote.</param>
    /// <param name="quorum">How many must take part; without it an objection decides nothing either.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or more took part than may vote.</exception>
    public static VoteResult Of(int consents, int concerns, int objections, int abstained, int entitled, Quorum quorum)
    {
        var leading = Majority.Sum(consents, concerns);
        var counted = Majority.Sum(leading, objections);
        var tookPart = Majority.Sum(counted, abstained);
        var outcome =
            Majority.Before(tookPart, entitled, quorum)
            ?? (objections == 0 ? VoteOutcome.Adopted : VoteOutcome.Objected);
        return new(outcome, entitled, tookPart, quorum.Fewest(entitled), leading, counted, counted);
    }
}
