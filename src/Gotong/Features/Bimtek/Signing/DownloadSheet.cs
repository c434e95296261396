using Gotong.Documents;
using Gotong.Features.Accounts;
using Gotong.Features.Books;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek.Signing;

/// <summary>A fixed sheet as Word, to print and sign: its words, a place for each who signs, its hash and the QR code.</summary>
public static class DownloadSheet
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(BimtekLinks.SheetWordPath, HandleAsync).Allow(Access.Members);

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        PublicAddress address,
        CancellationToken cancel
    ) =>
        await ShowSheets.FindAsync(db, number, cancel) is { IsFixed: true } sheet
            ? WordFile.Of(
                Compose(visit.Region, sheet, ShowSheets.Address(visit, sheet, address)!),
                $"komitmen-{visit.Region.Code}-{number}.docx"
            )
            : Results.NotFound();

    private static Document Compose(Region region, CommitmentSheet sheet, string address) =>
        MinutesPaper.Make(
            region,
            sheet.Title,
            Dates.Day(sheet.Day),
            [
                .. sheet.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(MinutesPaper.Line),
                new SignPlaces([
                    .. sheet
                        .Signers.OrderBy(s => s.Order)
                        .Select(s => new SignPlace($"{s.Office}, {s.Organization}{Signed(s)}", s.Name)),
                ]),
                MinutesPaper.Line(T("Sidik SHA-256: ", "SHA-256 hash: ") + sheet.Hash),
                MinutesPaper.Line(T("Periksa lembar ini di: ", "Verify this sheet at: ") + address),
                PaperQr.Of(address, T("Halaman pemeriksaan lembar ini.", "The verification page of this sheet.")),
            ]
        );

    private static string Signed(SheetSigner signer) =>
        signer switch
        {
            { Way: SigningWay.Account } => T(" (ditandatangani, ", " (signed, ") + $"{ProofWords.Of(signer.Proof)})",
            { Way: SigningWay.File } => T(" (ditandatangani di berkas)", " (signed on a file)"),
            _ => "",
        };
}
