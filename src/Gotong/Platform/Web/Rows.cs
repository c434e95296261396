namespace Gotong.Platform.Web;

// Small records the parts take. Hrefs are final (the caller has used Href.To).

public sealed record Door(string Title, string Href, string Text);

public sealed record FilterLink(string Text, string Href, bool Current = false, int? Count = null);

/// <summary>A finding of the gate: what, why, where to mend it, on what ground.</summary>
public sealed record FindingRow(
    FindingKind Kind,
    string What,
    string Why,
    string? MendText = null,
    string? MendHref = null,
    string? Ground = null
);

public enum FindingKind
{
    Refuse,
    Warn,
}

/// <summary>Where an initiative stands.</summary>
public enum Standing
{
    Draft,
    Submitted,
    Returned,
    Accepted,
    InMasterplan,
    Dropped,
}

public sealed record HistoryRow(string Who, DateTimeOffset When, string What, string? Note = null, string? Href = null);

public sealed record ConflictRow(string Field, string Yours, string Theirs);

public sealed record TreeNode(
    string Label,
    string? Kind = null,
    string? Href = null,
    string? Aside = null,
    IReadOnlyList<TreeNode>? Children = null,
    bool Open = false
);

public sealed record TableColumn(string Title, bool Number = false);

public sealed record TableCell(string Text, string? Href = null)
{
    public static implicit operator TableCell(string text) => new(text);
}
