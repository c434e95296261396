using Gotong.Documents;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Status;

/// <summary>Statuses as the columns of a file.</summary>
public static class StatusSheet
{
    public static IReadOnlyList<SheetColumn> Columns =>
        [
            new(T("Nomor", "Number"), 8, ColumnKind.Number),
            new(T("Inisiatif", "Initiative"), 40),
            new(T("Lembaga utama", "Lead organization"), 30),
            new(T("Pemilik", "Owner"), 24),
            new("Status", 18),
            new(T("Menurut hitungan", "By the method"), 18),
            new(T("Alasan", "Reason"), 60),
            new(T("Data per", "Data as of"), 12),
            .. Enum.GetValues<StatusAspect>().Select(a => new SheetColumn(StatusWords.Of(a), 16)),
        ];

    public static IReadOnlyList<object?> Row(StatusedInitiative i) =>
        [
            i.Number,
            i.Title,
            i.Lead,
            i.Owner,
            StatusWords.Of(i.Status.Level),
            StatusWords.Of(i.Status.Computed),
            StatusWords.Reason(i.Status),
            i.Status.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            .. i.Status.Aspects.Select(a => StatusWords.Of(a.Level)),
        ];
}
