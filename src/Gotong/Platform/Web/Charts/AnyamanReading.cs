namespace Gotong.Platform.Web.Charts;

/// <summary>What the weave says: the same answer for the sentence, the drawing and the table.</summary>
public sealed class AnyamanReading
{
    private readonly ILookup<int, AnyamanKnot> byRow;

    public AnyamanReading(AnyamanModel model)
    {
        byRow = model.Knots.ToLookup(k => k.Row);
        var byColumn = model.Knots.ToLookup(k => k.Column);
        Holes = Enumerable.Range(0, model.Rows.Count).Where(r => !byRow.Contains(r)).ToHashSet();
        Idle = Enumerable.Range(0, model.Columns.Count).Where(c => !byColumn.Contains(c)).ToHashSet();
        Silos = byColumn
            .Where(knots => knots.All(k => byRow[k.Row].All(other => other.Column == k.Column)))
            .Select(knots => knots.Key)
            .ToHashSet();
    }

    /// <summary>Rows nobody works on.</summary>
    public IReadOnlySet<int> Holes { get; }

    /// <summary>Columns that work, and never beside another.</summary>
    public IReadOnlySet<int> Silos { get; }

    /// <summary>Columns without a knot.</summary>
    public IReadOnlySet<int> Idle { get; }

    public IEnumerable<AnyamanKnot> Row(int row) => byRow[row];

    public static string Word(KnotState state) =>
        state switch
        {
            KnotState.Outline => Words.T("draf", "draft"),
            KnotState.Half => Words.T("diterima", "accepted"),
            KnotState.Full => Words.T("berjalan", "delivering"),
            _ => Words.T("janji terlambat", "promise late"),
        };
}
