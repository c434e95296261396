using System.Text;
using Gotong.Documents;

namespace Gotong.Platform.Markdown;

/// <summary>Text with the look of each letter, in the one form that Markdown can say: no look on edges of spaces.</summary>
internal sealed class StyledText : IEquatable<StyledText>
{
    private readonly List<(char Letter, Look Look)> _letters;

    private StyledText(List<(char, Look)> letters) => _letters = letters;

    public string Text => string.Concat(_letters.Select(l => l.Letter));

    public static StyledText Of(IReadOnlyList<Inline> inlines, bool isLine)
    {
        var letters = new List<(char, Look)>();
        Add(letters, inlines, default);
        letters = Tidy(letters, isLine);
        Shrink(letters, l => l.Bold, l => l with { Bold = false }, keepsSigns: false);
        Shrink(letters, l => l.Italic, l => l with { Italic = false }, keepsSigns: false);
        Shrink(letters, l => l.Link is not null, l => l with { Link = null }, keepsSigns: true);
        return new(letters);
    }

    public StyledText Plain() => new([.. _letters.Select(l => (l.Letter, default(Look)))]);

    public bool Equals(StyledText? other) => other is not null && _letters.SequenceEqual(other._letters);

    public override bool Equals(object? obj) => Equals(obj as StyledText);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public string Write(Escapes escapes)
    {
        var markdown = new StringBuilder();
        var text = Text;
        var open = new Stack<string>();
        var before = default(Look);
        for (var i = 0; i <= _letters.Count; i++)
        {
            var look = i < _letters.Count ? _letters[i].Look : default;
            if (look != before)
            {
                var crossesLink = look.Link != before.Link;
                while (open.Any(sign => crossesLink || !look.Has(sign)))
                    markdown.Append(open.Pop());
                if (crossesLink && before.Link is not null)
                    markdown.Append("](").Append(Address(before.Link)).Append(')');
                if (crossesLink && look.Link is not null)
                    markdown.Append('[');
                foreach (var sign in Opening(i, look).Where(s => !open.Contains(s)))
                {
                    open.Push(sign);
                    markdown.Append(sign);
                }
                before = look;
            }
            if (i < _letters.Count)
                MarkdownEscapes.Append(markdown, text, i, escapes, i == 0 || text[i - 1] == '\n');
        }
        return markdown.ToString();
    }

    /// <summary>What lasts longer opens first, so that it closes last.</summary>
    private IEnumerable<string> Opening(int at, Look look)
    {
        var bold = _letters.Skip(at).TakeWhile(l => l.Look.Bold && l.Look.Link == look.Link).Count();
        var italic = _letters.Skip(at).TakeWhile(l => l.Look.Italic && l.Look.Link == look.Link).Count();
        return (bold >= italic ? (string[])["**", "*"] : ["*", "**"]).Where(look.Has);
    }

    private static string Address(string link) =>
        link.Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);

    private static void Add(List<(char, Look)> letters, IReadOnlyList<Inline> inlines, Look look)
    {
        foreach (var inline in inlines)
        {
            if (inline is Text text)
                letters.AddRange(text.Value.Select(c => (c, look)));
            else if (inline is Bold bold)
                Add(letters, bold.Inlines, look with { Bold = true });
            else if (inline is Italic italic)
                Add(letters, italic.Inlines, look with { Italic = true });
            else if (inline is Link link)
                Add(letters, link.Inlines, look with { Link = look.Link ?? Web(link.Target) });
        }
    }

    private static string? Web(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? Address(uri.AbsoluteUri)
            : null;

    /// <summary>Lines without spaces at their ends, and none of them empty.</summary>
    private static List<(char, Look)> Tidy(List<(char Letter, Look Look)> letters, bool isLine)
    {
        var tidy = new List<(char Letter, Look Look)>();
        foreach (var (letter, look) in letters)
        {
            var c = letter is '\t' or '\r' || (isLine && letter == '\n') ? ' ' : letter;
            if (c == '\n')
                while (tidy.Count > 0 && tidy[^1].Letter == ' ')
                    tidy.RemoveAt(tidy.Count - 1);
            if (c is ' ' or '\n' && (tidy.Count == 0 || tidy[^1].Letter == '\n'))
                continue;
            tidy.Add((c, look));
        }
        while (tidy.Count > 0 && tidy[^1].Letter is ' ' or '\n')
            tidy.RemoveAt(tidy.Count - 1);
        return tidy;
    }

    /// <summary>Takes a look off spaces at its edges, and off a sign that touches a letter outside: Markdown cannot say that.</summary>
    private static void Shrink(
        List<(char Letter, Look Look)> letters,
        Func<Look, bool> has,
        Func<Look, Look> without,
        bool keepsSigns
    )
    {
        for (var i = 0; i < letters.Count; i++)
            if (has(letters[i].Look) && (i == 0 || !has(letters[i - 1].Look)) && Drops(i, i - 1))
                letters[i] = (letters[i].Letter, without(letters[i].Look));
        for (var i = letters.Count - 1; i >= 0; i--)
            if (has(letters[i].Look) && (i == letters.Count - 1 || !has(letters[i + 1].Look)) && Drops(i, i + 1))
                letters[i] = (letters[i].Letter, without(letters[i].Look));

        bool Drops(int at, int outside) =>
            char.IsWhiteSpace(letters[at].Letter)
            || !keepsSigns
                && IsSign(letters[at].Letter)
                && outside >= 0
                && outside < letters.Count
                && !char.IsWhiteSpace(letters[outside].Letter)
                && !IsSign(letters[outside].Letter);
    }

    private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private readonly record struct Look(bool Bold, bool Italic, string? Link)
    {
        public bool Has(string sign) => sign == "**" ? Bold : Italic;
    }
}
