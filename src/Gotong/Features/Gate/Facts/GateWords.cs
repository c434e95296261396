using Gotong.Features.Codes;
using Gotong.Features.Organizations;

namespace Gotong.Features.Gate;

/// <summary>Words by which an effect is recognised that says only that something exists, was launched or has features.</summary>
public sealed record ExistenceWords(IReadOnlyList<string> Things, IReadOnlyList<string> Effects)
{
    public static ExistenceWords Current { get; } = EditionFile.Read<ExistenceWords>("Gate.Words.wujud-aplikasi");

    /// <summary>It names a thing that is made, and nothing that changes for somebody.</summary>
    public bool OnlyExists(string measure)
    {
        var key = $" {Organization.KeyOf(measure)} ";
        return Things.Any(key.Has) && !Effects.Any(key.Has);
    }
}

/// <summary>Phrases that stand for no reason, and words that carry none.</summary>
public sealed record StockWords(IReadOnlyList<string> Phrases, IReadOnlyList<string> Fillers)
{
    private const int FewestWords = 4;

    public static StockWords Current { get; } = EditionFile.Read<StockWords>("Gate.Words.alasan-baku");

    /// <summary>Without its stock phrases, hardly a word is left.</summary>
    public bool SaysNothing(string reason)
    {
        var key = $" {Organization.KeyOf(reason)} ";
        foreach (var phrase in Phrases.OrderByDescending(p => p.Length))
            key = key.Replace($" {phrase} ", "  ", StringComparison.Ordinal);
        return key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(Fillers).Count() < FewestWords;
    }
}

internal static class WholeWords
{
    public static bool Has(this string key, string phrase) => key.Contains($" {phrase} ", StringComparison.Ordinal);
}
