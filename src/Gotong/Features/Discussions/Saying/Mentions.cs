namespace Gotong.Features.Discussions;

/// <summary>Whom a text names by "@Name". Pure.</summary>
public static class Mentions
{
    /// <param name="people">Members by id; the full name, or a first name only one of them has.</param>
    /// <returns>Those found, and what followed an @ that nobody is called.</returns>
    public static (IReadOnlyList<Guid> Found, IReadOnlyList<string> Unknown) Read(
        string text,
        IReadOnlyCollection<(Guid Id, string Name)> people
    )
    {
        var names = people
            .GroupBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)
            .Select(g => (Name: g.Key, Ids: g.Select(p => p.Id).ToList()))
            .ToList();
        names.AddRange(
            names
                .GroupBy(n => FirstWord(n.Name), StringComparer.CurrentCultureIgnoreCase)
                .Where(g => g.Count() == 1 && g.Key != g.First().Name)
                .Select(g => (g.Key, g.First().Ids))
                .ToList()
        );
        names = [.. names.OrderByDescending(n => n.Name.Length)];
        var (found, unknown) = (new List<Guid>(), new List<string>());
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) || at + 1 == text.Length || !char.IsLetter(text[at + 1]))
                continue; // an e-mail address, or a lone sign
            var rest = text[(at + 1)..];
            var named = names.FirstOrDefault(n => Begins(rest, n.Name));
            if (named.Ids is null)
                unknown.Add(FirstWord(rest));
            else
                found.AddRange(named.Ids);
        }
        return ([.. found.Distinct()], [.. unknown.Distinct(StringComparer.CurrentCultureIgnoreCase)]);
    }

    private static bool Begins(string text, string name) =>
        name.Length > 0
        && text.StartsWith(name, StringComparison.CurrentCultureIgnoreCase)
        && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));

    private static string FirstWord(string text) =>
        new([.. text.TakeWhile(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '\'')]);
}
