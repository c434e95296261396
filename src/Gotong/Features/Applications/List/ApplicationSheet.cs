using Gotong.Documents;
using Gotong.Features.Applications.Index;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.List;

/// <summary>The inventory as the columns of a file; the import reads them back.</summary>
public static class ApplicationSheet
{
    public static IReadOnlyList<SheetColumn> Columns =>
        [
            new(T("Nama aplikasi", "Application"), 40),
            new(T("Fungsi", "Function"), 60),
            new(T("OPD pemilik", "Owner"), 30),
            new(T("Pengguna", "Users"), 24),
            new(T("Media", "Media"), 16),
            new(T("Status", "Status"), 14),
            new(T("Tahun dibuat", "Year made"), 8, ColumnKind.Number),
            new(T("Jenis aplikasi", "Kind"), 24),
            new(T("Domain arsitektur SPBE", "SPBE architecture domain"), 24),
            new(T("Integrasi", "Integrations"), 24),
            new(T("Data yang dihasilkan", "Data produced"), 24),
            new(T("Biaya per tahun", "Cost per year"), 18, ColumnKind.Rupiah),
            new(T("Pengguna aktif", "Active users"), 10, ColumnKind.Number),
            new(T("Tanggal hitung pengguna", "Users counted on"), 12, ColumnKind.Date),
            new(T("Kontrak berakhir", "Contract end"), 12, ColumnKind.Date),
            new(T("Pemegang kode sumber", "Source code held by"), 24),
            new(T("Tautan", "Link"), 30),
            new(T("Diganti oleh", "Replaced by"), 30),
            new(T("Perhatian", "Care"), 40),
        ];

    public static IReadOnlyList<object?> Row(Application a, ApplicationTable table, bool isMember) =>
        [
            a.Name,
            a.Function,
            a.Owner?.Name,
            a.Users,
            a.Media == ApplicationMedia.None ? null : ApplicationWords.Of(a.Media),
            ApplicationWords.Of(a.Status),
            a.Year,
            a.Kind is { } kind ? ApplicationWords.Of(kind) : null,
            a.Domain,
            a.Integrations,
            a.Data,
            a.CostPerYear,
            a.ActiveUsers,
            a.CountedOn,
            a.ContractEnd,
            a.SourceHolder,
            a.Link,
            a.SuccessorId is { } next ? table.Index.ById.GetValueOrDefault(next)?.Name : null,
            isMember ? string.Join("; ", table.FindingsOf(a).Select(HealthWords.Of)) : null,
        ];
}
