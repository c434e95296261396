using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Books;

/// <summary>Addresses of the books; the only place with their path strings.</summary>
public static class BookLinks
{
    public const string Book1Path = "/buku/1";
    public const string Word1Path = "/buku/1.docx";
    public const string Pdf1Path = "/buku/1.pdf";

    public const string BookPath = "/buku/2";
    public const string WordPath = "/buku/2.docx";
    public const string PdfPath = "/buku/2.pdf";
    public const string SectionPath = "/buku/2/bagian/{section}";

    public const string SetSectionPath = SectionPath + "/atur";
    public const string BoardPath = "/buku/2/papan";

    public const string ReturnPath = "/buku/2/kembali";
    public const string ReturnedPath = "/buku/2/kembali/{hash}";

    /// <summary>Asks for the public edition, so that a member sees what others see.</summary>
    public const string PublicQuery = "umum";

    public static string Book1(Region region) => Href.To($"/{region.Code}{Book1Path}");

    public static string Word1(Region region) => Href.To($"/{region.Code}{Word1Path}");

    public static string Pdf1(Region region) => Href.To($"/{region.Code}{Pdf1Path}");

    public static string Book(Region region, bool isPublic = false) =>
        Href.To($"/{region.Code}{BookPath}{Query(isPublic)}");

    public static string Word(Region region, bool isPublic = false) =>
        Href.To($"/{region.Code}{WordPath}{Query(isPublic)}");

    public static string Pdf(Region region, bool isPublic = false) =>
        Href.To($"/{region.Code}{PdfPath}{Query(isPublic)}");

    /// <summary>A section inside the book.</summary>
    public static string Place(Region region, string anchor) => $"{Book(region)}#{anchor}";

    public static string Section(Region region, string section) => Href.To(SectionFrom(region, section));

    /// <summary>Without a language, for letters.</summary>
    public static string SectionFrom(Region region, string section) =>
        $"/{region.Code}/buku/2/bagian/{Uri.EscapeDataString(section)}";

    public static string SetSection(Region region, string section) => Section(region, section) + "/atur";

    public static string Board(Region region) => Href.To($"/{region.Code}{BoardPath}");

    public static string Return(Region region) => Href.To($"/{region.Code}{ReturnPath}");

    public static string Returned(Region region, string hash) => $"{Return(region)}/{hash}";

    private static string Query(bool isPublic) => isPublic ? $"?{PublicQuery}=1" : "";
}
