using Gotong.Platform.Web;

namespace Gotong.Platform.Pdf;

/// <summary>Makes a page hold all it needs: typeface and styles inside, scripts out, and a policy that fetches nothing.</summary>
public static class PdfPage
{
    private const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">";

    public static string Complete(string html, Assets assets, bool withStyles)
    {
        var font = Convert.ToBase64String(assets.Read("font.woff2").Span);
        var face =
            "@font-face{font-family:'Plus Jakarta Sans';font-weight:200 800;"
            + $"src:url(data:font/woff2;base64,{font}) format('woff2')}}";
        var styles = withStyles ? System.Text.Encoding.UTF8.GetString(assets.Read("app.css").Span) : "";
        var at = html.IndexOf("</head>", StringComparison.Ordinal);
        return $"{html[..at]}{Policy}<style>{styles}{face}</style>{html[at..]}";
    }
}
