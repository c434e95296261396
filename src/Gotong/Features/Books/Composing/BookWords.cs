using Gotong.Documents;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
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

    public static string Level(PriorityLevel level) =>
        level switch
        {
            PriorityLevel.Misi => T("Misi", "Mission"),
            PriorityLevel.Tujuan => T("Tujuan", "Goal"),
            PriorityLevel.Sasaran => T("Sasaran", "Objective"),
            _ => T("Program", "Programme"),
        };

    public static string Name(Horizon? horizon) =>
        horizon switch
        {
            Horizon.Short => T("Pendek (1 tahun)", "Short (1 year)"),
            Horizon.Medium => T("Menengah (5 tahun)", "Medium (5 years)"),
            Horizon.Long => T("Panjang (10 tahun)", "Long (10 years)"),
            _ => T("Belum disebut", "Not named yet"),
        };

    public static string Name(SolutionKind kind) =>
        kind switch
        {
            SolutionKind.NewApplication => T("Aplikasi baru", "New application"),
            SolutionKind.ExistingApplication => T("Memakai aplikasi yang ada", "Uses an existing application"),
            _ => T("Bukan aplikasi", "Not an application"),
        };

    public static string Name(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.Opd => T("Perangkat daerah", "Regional agencies"),
            OrganizationKind.Bumn => "BUMN",
            OrganizationKind.Bumd => "BUMD",
            OrganizationKind.Business => T("Dunia usaha", "Business"),
            OrganizationKind.Bank => T("Perbankan", "Banks"),
            OrganizationKind.University => T("Perguruan tinggi", "Universities"),
            OrganizationKind.Community => T("Komunitas", "Communities"),
            OrganizationKind.Media => T("Media", "Media"),
            OrganizationKind.Desa => T("Desa dan kelurahan", "Villages"),
            _ => T("Instansi lain", "Other government"),
        };

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
