using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Priorities;

/// <summary>How near two names are, from 0 to 1: the share of words they have in common, spelling folded. Pure.</summary>
public static class Likeness
{
    public static double Of(string one, string other) => Of(Words(one), Words(other));

    /// <summary>Names that differ in a number ("Tahap 1", "Tahap 2") speak of different things.</summary>
    public static double Of(HashSet<string> one, HashSet<string> other)
    {
        if (one.Count + other.Count == 0)
            return 0;
        var common = one.Count(other.Contains);
        var numbersDiffer = one.Concat(other).Any(w => char.IsDigit(w[0]) && !(one.Contains(w) && other.Contains(w)));
        return numbersDiffer ? 0 : 2.0 * common / (one.Count + other.Count);
    }

    public static HashSet<string> Words(string name) =>
        [.. Names.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w))];

    private static readonly HashSet<string> Small = ["dan", "di", "ke", "yang", "dengan", "untuk", "dalam", "serta"];
}
