using System.Security.Cryptography;
using System.Text;

namespace Gotong.Documents;

/// <summary>Knows a text again, whatever happened to its spaces.</summary>
public static class TextPrint
{
    /// <summary>Eight signs; null for a text of spaces alone.</summary>
    public static string? Of(string text)
    {
        var letters = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return letters.Length == 0
            ? null
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)).AsSpan(0, 4));
    }
}
