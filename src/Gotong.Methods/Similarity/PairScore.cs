namespace Gotong.Methods.Similarity;

/// <summary>
/// How alike two texts are. The cosine of their weights (Salton 1975) says how much of both is shared, the overlap of the
/// smaller how much of the shorter one; titles are compared by themselves and each with the whole of the other. What is
/// shared must also be something in itself, not only words that every application has. Other numbers, other places and
/// another level of government make two alike texts less so.
/// </summary>
internal static class PairScore
{
    public const float WeightOfCosine = 0.45f;
    public const float WeightOfOverlap = 0.2f;
    public const float WeightOfTitles = 0.35f;
    public const float HalfEvidence = 0.25f;
    public const float OtherPlace = 0.75f;
    public const float OtherNumber = 0.8f;
    public const float OtherLevel = 0.8f;

    public static float Of(WeighedText a, WeighedText b)
    {
        if (a.Read.Plain.Length > 0 && a.Read.Plain == b.Read.Plain)
            return 1;
        float dot = 0,
            least = 0,
            titleDot = 0,
            titleOfA = 0,
            titleOfB = 0;
        for (int i = 0, j = 0; i < a.Ids.Length && j < b.Ids.Length; )
        {
            var order = a.Ids[i].CompareTo(b.Ids[j]);
            if (order == 0)
            {
                var (x, y) = (a.Weights[i], b.Weights[j]);
                dot += x * y;
                least += MathF.Min(x, y);
                titleDot += a.TitleWeights[i] * b.TitleWeights[j];
                titleOfA += MathF.Min(a.TitleWeights[i], y);
                titleOfB += MathF.Min(b.TitleWeights[j], x);
            }
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        if (dot <= 0)
            return 0;
        var cosine = dot / (a.Norm * b.Norm);
        var overlap = least / MathF.Min(a.Sum, b.Sum);
        var titles = titleDot > 0 ? titleDot / (a.TitleNorm * b.TitleNorm) : 0;
        var across = MathF.Max(Part(titleOfA, a.TitleSum), Part(titleOfB, b.TitleSum));
        var score =
            (WeightOfCosine * cosine)
            + (WeightOfOverlap * overlap)
            + (WeightOfTitles * MathF.Max(titles, 0.8f * across));
        score *= least / (least + HalfEvidence);
        return Math.Clamp(score * Difference(a.Read, b.Read), 0, 0.99f);
    }

    /// <summary>The least weight two texts that are not equal must share to reach the score.</summary>
    public static float EvidenceFor(float score)
    {
        // score <= e / (e + h)
        return score >= 1 ? float.MaxValue : MathF.Max(0, score * HalfEvidence / (1 - score));
    }

    private static float Part(float shared, float whole) => whole > 0 ? shared / whole : 0;

    private static float Difference(ReadText a, ReadText b)
    {
        var factor = 1f;
        if (Differ(a.Places, b.Places))
            factor *= OtherPlace;
        if (Differ(a.Numbers, b.Numbers))
            factor *= OtherNumber;
        if (Differ(a.Levels, b.Levels))
            factor *= OtherLevel;
        return factor;
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
