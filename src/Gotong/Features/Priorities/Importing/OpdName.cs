using System.Globalization;

namespace Gotong.Features.Priorities;

/// <summary>Files shout ("DINAS KESEHATAN"); pages do not. Only a name all in capitals is touched.</summary>
internal static class OpdName
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Little words, and the letters that stand for words.</summary>
    private static readonly HashSet<string> Small = ["dan", "di", "ke", "untuk", "dari", "serta", "atau", "pada"];

    private static readonly HashSet<string> Letters =
    [
        .. "DPRD DPRK RSUD BLUD UPTD KB PPKB PUPR TPHP PMPTSP PTSP BPBD BPKD BKPSDM KIP SDM SAR PP PA UMKM UKM LH II III IV".Split(
            ' '
        ),
    ];

    public static string Of(string name)
    {
        var letters = name.Where(char.IsLetter).ToList();
        if (letters.Count < 8 || letters.Exists(char.IsLower))
            return name;
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = Word(words[i], first: i == 0);
        return string.Join(' ', words);
    }

    private static string Word(string word, bool first)
    {
        var bare = word.Trim('(', ')', ',', '.', '/', '-');
        if (Letters.Contains(bare))
            return word;
        var lower = word.ToLower(Indonesian);
        return !first && Small.Contains(lower) ? lower : Indonesian.TextInfo.ToTitleCase(lower);
    }
}
