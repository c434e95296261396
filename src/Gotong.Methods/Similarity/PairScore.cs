namespace Gotong.Methods.Similarity;

/// <summary>
/// How alike two texts are. The cosine of their weights (Salton 1975) says how much of both is shared, the overlap of the
/// smaller how much of the shorter one; titles are compared by themselves and each with the whole of the other. What is
/// shared must also be something in itself, not only words that every application has. Other numbers, other places and
/// another level of government make two alike texts less so.
/// </summary>
internal static class PairScore
{
    private const float WeightOfCosine = 0.45f;
    private const float WeightOfOverlap = 0.2f;
    private const float WeightOfTitles = 0.35f;
    private const float WeightOfLetters = 0.3f;
    private const float LettersOfSentence = 40;
    private const float HalfScore = 0.05f;
    private const float HalfEvidence = 0.35f;
    private const float EvidenceOfFilling = 0.2f;
    private const float EvidenceOfName = 0.6f;
    private const float BonusOfName = 0.25f;
    private const float AcrossPart = 0.6f;
    private const float OtherPlace = 0.55f;
    private const float OtherArea = 0.2f;
    private const float OtherNumber = 0.8f;
    private const float OtherLevel = 0.25f;
    private const float OtherAction = 0.65f;

    public static float Of(WeighedText a, WeighedText b)
    {
        if (a.Read.Plain.Length > 0 && a.Read.Plain == b.Read.Plain)
            return 1;
        float dot = 0,
            least = 0,
            meant = 0,
            titleDot = 0,
            titleOfA = 0,
            titleOfB = 0;
        for (int i = 0, j = 0; i < a.Ids.Length && j < b.Ids.Length; )
        {
            var order = a.Ids[i].CompareTo(b.Ids[j]);
            if (order == 0 && (a.Kinds[i] != MentionKind.Guess || b.Kinds[j] != MentionKind.Guess))
            {
                var (x, y) = (a.Weights[i], b.Weights[j]);
                dot += x * y;
                least += MathF.Min(x, y);
                meant += MathF.Min(x, y) * Evidence(a.Kinds[i], b.Kinds[j]);
                if (a.InTitle[i])
                    titleOfA += MathF.Min(x, y);
                if (b.InTitle[j])
                    titleOfB += MathF.Min(x, y);
                if (a.InTitle[i] && b.InTitle[j])
                    titleDot += x * y;
            }
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        if (dot <= 0)
            return 0;
        var cosine = Part(dot, a.Norm * b.Norm);
        var overlap = Part(least, MathF.Min(a.Sum, b.Sum));
        var titles = Part(titleDot, a.TitleNorm * b.TitleNorm);
        var across = MathF.Max(Part(titleOfA, a.TitleSum), Part(titleOfB, b.TitleSum));
        var score =
            (WeightOfCosine * cosine)
            + (WeightOfOverlap * overlap)
            + (WeightOfTitles * MathF.Max(titles, AcrossPart * across));
        score *= meant / (meant + HalfEvidence);
        score += LettersTell(a.Read, b.Read) * ((score / (score + HalfScore) * Letters.Shared(a.Read, b.Read)) - score);
        score *= Difference(a.Read, b.Read);
        return Math.Clamp(score + ((1 - score) * SameName(a.Read, b.Read)), 0, 0.99f);
    }

    /// <summary>Titles that are nothing but the same name ("Pro X Android", "Pro X web"): parts of one product, more often than not.</summary>
    private static float SameName(ReadText a, ReadText b) =>
        a.Names.Count == 0 || b.Names.Count == 0 || a.TitleTells || b.TitleTells
            ? 0
            : BonusOfName * MathF.Sqrt(MathF.Min(2, a.Names.Count(b.Names.Contains))) * Shared(a.Names, b.Names);

    /// <summary>Of a name of two words the letters say little, of a sentence more.</summary>
    private static float LettersTell(ReadText a, ReadText b) =>
        WeightOfLetters * MathF.Min(1, Math.Min(a.Letters.Length, b.Letters.Length) / LettersOfSentence);

    private static float Evidence(MentionKind a, MentionKind b) =>
        a == MentionKind.Filling || b == MentionKind.Filling ? EvidenceOfFilling
        : a == MentionKind.Name && b == MentionKind.Name ? EvidenceOfName
        : 1;

    private static float Part(float shared, float whole) => whole > 0 ? MathF.Min(1, shared / whole) : 0;

    private static float Difference(ReadText a, ReadText b)
    {
        var factor = 1f;
        if (Differ(a.Areas, b.Areas))
            factor *= OtherArea;
        else if (Differ(a.Places, b.Places))
            factor *= OtherPlace;
        if (Differ(a.Numbers, b.Numbers))
            factor *= OtherNumber;
        if (Differ(a.Actions, b.Actions))
            factor *= OtherAction;
        if (a.Levels.Count > 0 && b.Levels.Count > 0)
            factor *= 1 - (OtherLevel * (1 - Shared(a.Levels, b.Levels)));
        return factor;
    }

    /// <summary>The part of both lists that stands in both (Jaccard 1901).</summary>
    private static float Shared(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var both = 0;
        for (var i = 0; i < a.Count; i++)
        for (var j = 0; j < b.Count; j++)
            if (a[i] == b[j])
                both++;
        return (float)both / (a.Count + b.Count - both);
    }

    /// <summary>Both name some, and none is the same.</summary>
    private static bool Differ(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return false;
        for (var i = 0; i < a.Count; i++)
        for (var j = 0; j < b.Count; j++)
            if (a[i] == b[j])
                return false;
        return true;
    }
}
