namespace Gotong.Methods.Text;

/// <summary>
/// The roots an Indonesian word may come from, by its affixes. The rules are those of Nazief and Adriani (1996) with
/// the ambiguities named by Asian, Williams and Tahaghoghi ("Stemming Indonesian", 2005). Their stemmers decide with a
/// dictionary of roots; this one has none and gives every reading instead: "perumahan" may be per-umah-an or
/// pe-rumah-an. Two words are taken for relatives when they share a reading, so a wrong one, being no word, does no
/// harm.
/// </summary>
public static class IndonesianWords
{
    private const int Shortest = 3;
    private const int MostPrefixes = 3;
    private const int LongestWord = 40;

    private static readonly string[] Particles = ["lah", "kah", "tah", "pun"];
    private static readonly string[] Possessives = ["nya", "ku", "mu"];
    private static readonly string[] Derivations = ["kan", "an", "i"];
    private static readonly string[] Foreign = ["isasi", "isme", "is"];
    private static readonly string[] Infixes = ["in", "em", "el", "er"];

    /// <param name="word">One word in lower case.</param>
    /// <returns>The word itself first, then what remains when affixes are taken off, nearest first, each once.</returns>
    public static IReadOnlyList<string> Readings(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length is <= Shortest or > LongestWord || !word.All(c => c is >= 'a' and <= 'z'))
            return [word];
        var readings = WithoutSuffixes(word);
        var from = 0;
        for (var depth = 0; depth < MostPrefixes; depth++)
        {
            var to = readings.Count;
            for (; from < to; from++)
                foreach (var rest in WithoutPrefix(readings[from]))
                    Add(readings, rest);
        }
        foreach (var reading in readings.ToList())
            if (WithoutInfix(reading) is { } rest)
                Add(readings, rest);
        return readings;
    }

    private static List<string> WithoutSuffixes(string word)
    {
        var forms = new List<string> { word };
        Strip(forms, Particles, Shortest);
        Strip(forms, Possessives, Shortest);
        Strip(forms, Derivations, Shortest);
        Strip(forms, Foreign, Shortest + 1);
        return forms;
    }

    private static void Strip(List<string> forms, string[] suffixes, int shortest)
    {
        foreach (var form in forms.ToList())
        foreach (var suffix in suffixes)
            if (form.Length >= suffix.Length + shortest && form.EndsWith(suffix, StringComparison.Ordinal))
                Add(forms, form[..^suffix.Length]);
    }

    private static IEnumerable<string> WithoutPrefix(string word) =>
        (word[0], word[1]) switch
        {
            ('d', 'i') or ('k', 'e') or ('s', 'e') or ('k', 'u') => [word[2..]],
            ('k', 'a') when word[2] == 'u' => [word[3..]],
            ('b', 'e') => AfterBeOrTe(word, 'l'),
            ('t', 'e') => AfterBeOrTe(word, null),
            ('m', 'e') => AfterNasal(word[2..]),
            ('p', 'e') => [.. AfterPer(word[2..]), .. AfterNasal(word[2..])],
            _ => [],
        };

    /// <summary>ber-, ter-, be-, te-; the r may belong to the root (beras-ap: be-rasap); bel-ajar.</summary>
    private static string[] AfterBeOrTe(string word, char? other) =>
        word[2] == 'r' ? (BeginsWithVowel(word[3..]) ? [word[3..], word[2..]] : [word[3..]])
        : word[2] == other && BeginsWithVowel(word[3..]) ? [word[3..], word[2..]]
        : [word[2..]];

    private static string[] AfterPer(string rest) =>
        rest.Length > 1 && rest[0] is 'r' or 'l' && BeginsWithVowel(rest[1..]) ? [rest[1..]]
        : rest[0] == 'r' ? [rest[1..]]
        : [];

    /// <summary>After me- and pe-: the nasal may have swallowed the root's k, s, p or t.</summary>
    private static string[] AfterNasal(string rest)
    {
        if (rest.StartsWith("ng", StringComparison.Ordinal))
        {
            var after = rest[2..];
            if (!BeginsWithVowel(after))
                return [after, rest];
            return after[0] == 'e' ? [after, "k" + after, after[1..], rest] : [after, "k" + after, rest];
        }
        if (rest.StartsWith("ny", StringComparison.Ordinal))
            return ["s" + rest[2..], rest];
        return rest[0] switch
        {
            'm' => BeginsWithVowel(rest[1..]) ? [rest, "p" + rest[1..]] : [rest[1..]],
            'n' => BeginsWithVowel(rest[1..]) ? ["t" + rest[1..], rest] : [rest[1..]],
            'r' when !BeginsWithVowel(rest[1..]) => [],
            _ => [rest],
        };
    }

    private static string? WithoutInfix(string word) =>
        word.Length >= 6
        && !IsVowel(word[0])
        && IsVowel(word[3])
        && Infixes.Contains(word[1..3])
        && word[..2] is not ("be" or "pe" or "te" or "me")
            ? word[0] + word[3..]
            : null;

    private static void Add(List<string> forms, string form)
    {
        if (form.Length >= Shortest && !forms.Contains(form))
            forms.Add(form);
    }

    private static bool BeginsWithVowel(string text) => text.Length > 0 && IsVowel(text[0]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
