using System.Text.RegularExpressions;

namespace Gotong.Methods.Similarity;

/// <summary>The code before the name of an official activity ("1.03.07.2.01.0018", also with X): it numbers, it does not say.</summary>
internal static partial class OfficialCode
{
    public static string Without(string text) => Code().Replace(text, " ");

    [GeneratedRegex(@"(?<![\w.])[0-9X]{1,2}(?:\.[0-9X]{1,4}){2,6}(?![\w])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
