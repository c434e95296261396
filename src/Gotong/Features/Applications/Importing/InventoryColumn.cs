using Gotong.Features.Organizations;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Importing;

/// <summary>What a column of an inventory holds.</summary>
public enum InventoryColumn
{
    Ignore,
    Id,
    Name,
    Function,
    Owner,
    Users,
    Media,
    Status,
    Year,
    Kind,
    Domain,
    Integrations,
    Data,
    Cost,
    ActiveUsers,
    CountedOn,
    ContractEnd,
    SourceHolder,
    Link,
}

/// <summary>What the columns of an inventory hold, by the words above them. Pure.</summary>
public static class InventoryColumns
{
    /// <summary>The first that has a word of the heading decides, so the more special stand first.</summary>
    private static readonly (InventoryColumn Column, string[] Words)[] Headings =
    [
        (InventoryColumn.Id, ["id app", "id aplikasi", "kode aplikasi", "id"]),
        (InventoryColumn.CountedOn, ["tanggal hitung", "tgl hitung", "counted on"]),
        (InventoryColumn.ActiveUsers, ["pengguna aktif", "jumlah pengguna", "active users"]),
        (InventoryColumn.SourceHolder, ["kode sumber", "source code", "sourcecode", "kepemilikan source"]),
        (InventoryColumn.ContractEnd, ["kontrak", "contract"]),
        (InventoryColumn.Cost, ["biaya", "anggaran", "cost"]),
        (InventoryColumn.Users, ["unit pengguna", "pengguna", "users"]),
        (InventoryColumn.Data, ["data"]),
        (InventoryColumn.Integrations, ["integrasi", "interoperabilitas", "integrations"]),
        (InventoryColumn.Domain, ["domain", "arsitektur"]),
        (InventoryColumn.Media, ["media", "platform", "basis aplikasi", "berbasis"]),
        (InventoryColumn.Link, ["link", "tautan", "url", "alamat"]),
        (InventoryColumn.Status, ["status", "sts aktif", "sts", "keadaan"]),
        (InventoryColumn.Year, ["tahun", "thn", "year"]),
        (InventoryColumn.Kind, ["kategori aplikasi", "jenis", "kategori", "kind"]),
        (InventoryColumn.Function, ["fungsi", "infofungsi", "deskripsi", "uraian", "manfaat", "function"]),
        (InventoryColumn.Ignore, ["pengembang", "dasar hukum", "dasarhukum", "perhatian", "diganti oleh"]),
        (InventoryColumn.Owner, ["pemilik", "opd", "perangkat daerah", "instansi", "unit", "dinas", "owner"]),
        (InventoryColumn.Name, ["nama aplikasi", "nama", "judul", "aplikasi", "application"]),
    ];

    public static InventoryColumn Of(string heading)
    {
        if (heading.Length > 200)
            return InventoryColumn.Ignore;
        var words = $" {Organization.KeyOf(heading)} ";
        return Headings
            .FirstOrDefault(h => h.Words.Any(w => words.Contains($" {w} ", StringComparison.Ordinal)))
            .Column;
    }

    /// <summary>Each meaning once: of two columns of one meaning the first counts.</summary>
    public static IReadOnlyList<InventoryColumn> Of(IReadOnlyList<string> headings)
    {
        var columns = headings.Select(Of).ToArray();
        for (var i = 0; i < columns.Length; i++)
            if (Array.IndexOf(columns, columns[i]) < i)
                columns[i] = InventoryColumn.Ignore;
        return columns;
    }

    /// <summary>Holds one of a few choices, which a file may write as codes.</summary>
    public static bool IsCoded(this InventoryColumn column) =>
        column is InventoryColumn.Media or InventoryColumn.Status or InventoryColumn.Kind;

    public static string Word(InventoryColumn column) =>
        column switch
        {
            InventoryColumn.Id => T("Nomor aplikasi (tetap)", "Number of the application (lasting)"),
            InventoryColumn.Name => T("Nama", "Name"),
            InventoryColumn.Function => T("Fungsi", "What it does"),
            InventoryColumn.Owner => T("OPD pemilik", "Owner"),
            InventoryColumn.Users => T("Pengguna", "Users"),
            InventoryColumn.Media => "Media",
            InventoryColumn.Status => T("Keadaan", "State"),
            InventoryColumn.Year => T("Tahun dibuat", "Year made"),
            InventoryColumn.Kind => T("Jenis (umum, khusus)", "Kind (shared, special)"),
            InventoryColumn.Domain => T("Domain SPBE", "SPBE domain"),
            InventoryColumn.Integrations => T("Integrasi", "Integrations"),
            InventoryColumn.Data => T("Data", "Data"),
            InventoryColumn.Cost => T("Biaya per tahun", "Cost per year"),
            InventoryColumn.ActiveUsers => T("Pengguna aktif", "Active users"),
            InventoryColumn.CountedOn => T("Tanggal hitung", "Counted on"),
            InventoryColumn.ContractEnd => T("Kontrak berakhir", "Contract end"),
            InventoryColumn.SourceHolder => T("Pemegang kode sumber", "Source code held by"),
            InventoryColumn.Link => T("Tautan", "Link"),
            _ => T("tidak dibaca", "not read"),
        };
}
