namespace Gotong.Documents;

/// <summary>The few words a writer adds, in the document's language.</summary>
internal sealed record Words(
    string Tag,
    string Culture,
    string Contents,
    string Table,
    string Figure,
    string Chapter,
    string Sources,
    string Source,
    string Version
)
{
    private static readonly Words Indonesian = new(
        "id",
        "id-ID",
        "Daftar Isi",
        "Tabel",
        "Gambar",
        "BAB",
        "Sumber angka",
        "Sumber",
        "versi"
    );
    private static readonly Words English = new(
        "en",
        "en-GB",
        "Contents",
        "Table",
        "Figure",
        "CHAPTER",
        "Sources of figures",
        "Source",
        "version"
    );

    public static Words Of(Document document) => document.Language == "en" ? English : Indonesian;
}
