using Gotong.Documents;
using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Index;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Platform.Web.Parts;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.List;

/// <summary>The list of initiatives as the columns of a file.</summary>
public static class InitiativeSheet
{
    public static IReadOnlyList<SheetColumn> Columns =>
        [
            new(T("Nomor", "Number"), 8, ColumnKind.Number),
            new(T("Judul", "Title"), 50),
            new(T("Keadaan", "State"), 16),
            new(T("Sejak", "Since"), 12, ColumnKind.Date),
            new(T("Terbit", "Published"), 8),
            new(T("Misi", "Mission"), 30),
            new(T("Prioritas", "Priority"), 40),
            new(T("Dimensi", "Dimension"), 20),
            new(T("Lembaga utama", "Lead organization"), 24),
            new(T("Pemilik", "Owner"), 24),
            new(T("Jenis cara", "Kind of solution"), 24),
            new(T("Jangka waktu", "Horizon"), 20),
            new(T("Biaya", "Cost"), 18, ColumnKind.Rupiah),
            new(T("Mitra", "Partners"), 30),
            new(T("Tempat", "Places"), 24),
        ];

    public static IReadOnlyList<object?> Row(IndexedInitiative i, InitiativeIndex index, Region region)
    {
        var framework = FrameworkEdition.Of(region.Framework);
        return
        [
            i.Number,
            i.Title,
            StateMark.Of(i.State.Standing()),
            region.DayOf(i.StateAt),
            i.IsPublished ? T("ya", "yes") : T("belum", "no"),
            i.Misi,
            i.Priority,
            Joined(i.Dimensions.Select(d => framework.Dimension(d)?.Name.Text ?? d)),
            i.Lead,
            i.Owner,
            InitiativeWords.Of(i.Kind),
            i.Horizon is { } horizon ? InitiativeWords.Of(horizon) : null,
            i.Cost == 0 ? null : i.Cost,
            Joined(i.Partners.Select(p => p.Name)),
            Joined(i.Places.Select(p => index.Areas.GetValueOrDefault(p, p))),
        ];
    }

    private static string? Joined(IEnumerable<string> parts) =>
        string.Join("; ", parts) is { Length: > 0 } text ? text : null;
}
