using Gotong.Documents;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>The words and small pieces that the parts of a book share.</summary>
internal static class BookWords
{
    public const string None = "–";

    public static Source Mark(this Trace trace) => new(trace.Record, trace.Version, trace.Address);

    public static Paragraph Paragraph(params IReadOnlyList<Inline> inlines) => new(inlines);

    public static Cell Cell(params IReadOnlyList<Inline> inlines) => new(inlines);

    /// <summary>In tables: exact, in millions of rupiah.</summary>
    public static string Juta(long amount) => Numbers.Text(amount / 1_000_000m, 6);

    public static string WithUnit(string value, string? unit) =>
        string.IsNullOrWhiteSpace(unit) ? value
        : unit.Trim() is "%" or "persen" or "Persen" ? value + "%"
        : $"{value} {unit}";

    public static string Level(PriorityLevel level) => PriorityWords.Of(level);

    public static string Name(Horizon? horizon) =>
        horizon is { } named ? InitiativeWords.Of(named) : T("Belum disebut", "Not named yet");

    public static string State(BookInitiative initiative) =>
        initiative.IsInMasterplan ? T("dalam masterplan", "in the masterplan") : T("diterima", "accepted");

    /// <summary>"Inisiatif 12": how people quote it.</summary>
    public static string Quote(BookInitiative initiative) =>
        T($"Inisiatif {initiative.Number}", $"Initiative {initiative.Number}");

    /// <summary>Where a sum over the whole book came from.</summary>
    public static Source SumOf(BookData data) =>
        new(
            T(
                $"Jumlah dari {data.Initiatives.Count} inisiatif dalam buku ini, catatan daerah pada entri ke-{data.Moment.LedgerPosition}",
                $"Sum of the {data.Initiatives.Count} initiatives in this book, ledger of the region at entry {data.Moment.LedgerPosition}"
            ),
            data.Moment.LedgerPosition,
            ""
        );
}
