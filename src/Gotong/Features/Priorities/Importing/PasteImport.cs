using System.Text;
using Gotong.Features.Regions;
using Gotong.Platform.Hosting;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>A table out of Word, a PDF or a web page: from here on it is a file like any other.</summary>
internal static class PasteImport
{
    public const string Text = "tabel";

    /// <summary>The same table with its merged cells, as the clipboard had it; a script fills it in.</summary>
    public const string Html = "html";

    public static async Task<IResult> PasteAsync(
        HttpRequest request,
        Installation installation,
        Visit visit,
        CancellationToken cancel
    )
    {
        var html = request.Form[Html].ToString();
        var text = request.Form[Text].ToString();
        if (string.IsNullOrWhiteSpace(html + text))
            return ImportEndpoints.Refused(
                Words.T(
                    "Belum ada yang ditempel. Salin tabelnya, lalu tempel di sini.",
                    "Nothing is pasted yet. Copy the table, then paste it here."
                ),
                Text
            );
        var rich = html.Contains("<table", StringComparison.OrdinalIgnoreCase);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(rich ? html : text));
        var name = Words.T("tabel yang ditempel", "pasted table") + (rich ? ".html" : ".txt");
        return await ImportEndpoints.KeepAsync(content, name, Text, installation, visit, cancel);
    }
}
