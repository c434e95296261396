namespace Gotong.Methods.Trends;

/// <summary>A comparison with others as a sentence: what was seen, and how rare it is; no cause.</summary>
internal static class ComparisonWords
{
    public static Sentence Of(DifferenceResult result) =>
        Of(result.Compared, result.Effect, result.Chance, result.Others);

    public static Sentence Of(SyntheticResult result) =>
        Of(result.Compared, result.Effect, result.Chance, result.Placebos.Count);

    private static Sentence Of(Compared compared, double? effect, double? chance, int others)
    {
        var rank = (int)Math.Round((chance ?? 1) * (others + 1));
        var (id, en) = (Numbers.Write(effect ?? 0, Numbers.Indonesian), Numbers.Write(effect ?? 0, Numbers.English));
        return compared switch
        {
            Compared.Better => new(
                $"lebih baik dari yang diharapkan menurut {others} pembanding: selisih {id}; sejauh itu hanya {rank} dari {others + 1}",
                $"better than {others} others lead to expect: {en} apart; as far off are {rank} of {others + 1}"
            ),
            Compared.Worse => new(
                $"lebih buruk dari yang diharapkan menurut {others} pembanding: selisih {id}; sejauh itu hanya {rank} dari {others + 1}",
                $"worse than {others} others lead to expect: {en} apart; as far off are {rank} of {others + 1}"
            ),
            Compared.NoSign => new(
                $"belum ada tanda: selisih {id} dengan {others} pembanding, {rank} dari {others + 1} sejauh itu",
                $"no sign yet: {en} apart from {others} others, {rank} of {others + 1} are as far off"
            ),
            Compared.NotComparable => new(
                "tidak dapat dibandingkan: sebelum mulai pun jalannya sudah lain dari para pembanding",
                "cannot be compared: its way differed from the others' already before the start"
            ),
            _ => new(
                $"terlalu sedikit untuk dibandingkan: {others} pembanding",
                $"too little to compare with: {others} others"
            ),
        };
    }
}
