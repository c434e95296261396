namespace Gotong.Features.Search;

/// <summary>What is found: a record, or a part of one, with the words it is found by.</summary>
/// <param name="RecordId">The record; of an indicator its priority.</param>
/// <param name="PlanId">The plan a priority or indicator belongs to: published or not, it decides who sees it.</param>
/// <param name="Number">Of an initiative, a meeting or a decision.</param>
/// <param name="Section">Of the book.</param>
/// <param name="Talk">Of a comment: what it is about.</param>
public sealed record SearchEntry(
    SearchKind Kind,
    Guid RecordId,
    string Title,
    string Text,
    Guid PlanId = default,
    int Number = 0,
    string? Section = null,
    TalkedOf? Talk = null
)
{
    /// <summary>Entries that score alike: by kind, the shorter title, the alphabet, the number.</summary>
    public static int Compare(SearchEntry a, SearchEntry b)
    {
        var order = a.Kind.CompareTo(b.Kind);
        if (order == 0)
            order = a.Title.Length.CompareTo(b.Title.Length);
        if (order == 0)
            order = string.CompareOrdinal(a.Title, b.Title);
        if (order == 0)
            order = a.Number.CompareTo(b.Number);
        return order == 0 ? string.CompareOrdinal(a.Text, b.Text) : order;
    }
}

public enum SearchKind
{
    Initiative,
    Priority,
    Indicator,
    Organization,
    Book,
    Decision,
    Meeting,

    /// <summary>What everybody may know of a meeting of the Forum: for strangers only.</summary>
    Forum,
    Talk,
}

/// <summary>The record that a thread is about: who reads the one reads the other.</summary>
public sealed record TalkedOf(string Kind, string Key);
