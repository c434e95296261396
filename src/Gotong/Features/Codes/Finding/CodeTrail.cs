using Gotong.Platform.Search;

namespace Gotong.Features.Codes;

/// <summary>What a code is called in one set; null where that set does not know it.</summary>
public sealed record CodeStep(string Code, CodeSet Set, OfficialCode? Found, string? Name);

/// <summary>What became of a code from set to set, and where it came from. Pure.</summary>
public static class CodeTrail
{
    /// <summary>
    /// The codes that stand for it in the last of these sets, following each succession on the way. A set that neither
    /// holds a code nor names its successor leaves it open for a later one.
    /// </summary>
    /// <param name="books">The older first, from the one after the code's own.</param>
    public static IReadOnlyList<OfficialCode> Now(
        IReadOnlyList<CodeBook> books,
        CodeGovernment government,
        string code
    ) =>
        books.Count == 0
            ? []
            :
            [
                .. Forward(books, government, code)
                    .Where(s => s.Set == books[^1].Set)
                    .Select(s => s.Found)
                    .OfType<OfficialCode>(),
            ];

    /// <summary>Every step of it, set by set.</summary>
    public static IReadOnlyList<CodeStep> Forward(IReadOnlyList<CodeBook> books, CodeGovernment government, string code)
    {
        var steps = new List<CodeStep>();
        List<string> open = [code];
        foreach (var book in books)
        {
            open = [.. open.SelectMany(c => Next(book, government, c)).Distinct(StringComparer.Ordinal)];
            steps.AddRange(
                open.Select(c => (Code: c, Found: book.Find(government, c)))
                    .Where(s => s.Found is not null)
                    .Select(s => new CodeStep(s.Code, book.Set, s.Found, s.Found!.Name))
            );
        }
        return steps;
    }

    /// <summary>Its predecessors, set by set backwards: the last of these sets is the code's own.</summary>
    public static IReadOnlyList<CodeStep> Backward(
        IReadOnlyList<CodeBook> books,
        CodeGovernment government,
        string code
    )
    {
        var steps = new List<CodeStep>();
        List<(string Code, string? Name)> open = [(code, null)];
        for (var at = books.Count - 1; at >= 0 && open.Count > 0; at--)
        {
            open = [.. open.SelectMany(c => Previous(books[at], government, c.Code, c.Name)).DistinctBy(c => c.Item1)];
            var before = at > 0 ? books[at - 1] : null;
            foreach (var (old, name) in open)
                if (before?.Find(government, old) is { } found)
                    steps.Add(new(old, before.Set, found, found.Name));
                else if (name is not null)
                    steps.Add(new(old, books[at].Set, null, name));
        }
        // A name that only a newer set remembers is told once, by that set.
        return [.. steps.DistinctBy(s => (s.Code, s.Found?.SetKey))];
    }

    private static IEnumerable<string> Next(CodeBook book, CodeGovernment government, string code)
    {
        var after = book.After(government, code);
        var same = book.Find(government, code);
        return after.Count == 0 || same is not null && after.Any(s => IsSame(s.OldName, same.Name))
            ? [code]
            : after.Select(s => s.Code);
    }

    private static IEnumerable<(string, string?)> Previous(
        CodeBook book,
        CodeGovernment government,
        string code,
        string? name
    )
    {
        var before = book.Before(government, code);
        return before.Count == 0 ? [(code, name)] : before.Select(s => (s.OldCode, (string?)s.OldName));
    }

    /// <summary>The number was kept, though somebody else also grew from it.</summary>
    private static bool IsSame(string one, string other) =>
        SearchWords.Of(one).Select(w => w.Word).SequenceEqual(SearchWords.Of(other).Select(w => w.Word));
}
