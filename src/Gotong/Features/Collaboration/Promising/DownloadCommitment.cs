using Gotong.Documents;
using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>The sheet of a promise as Word, to print and sign, for whoever may read all of it.</summary>
public static class DownloadCommitment
{
    public static void Map(IEndpointRouteBuilder region) =>
        region.MapGet(CommitmentLinks.WordPath, HandleAsync).Allow(CommitmentPermissions.Write);

    private static async Task<IResult> HandleAsync(
        int number,
        GotongDb db,
        Visit visit,
        PublicAddress address,
        CancellationToken cancel
    ) =>
        await CommitmentFinder.FindAsync(db, visit, number, cancel) is { } commitment
            ? WordFile.Of(
                Compose(
                    visit.Region,
                    commitment,
                    address.Of(CommitmentLinks.RecordFrom(visit.Region, commitment.Number))
                ),
                $"janji-{visit.Region.Code}-{number}.docx"
            )
            : Results.NotFound();

    private static Document Compose(Region region, Commitment commitment, string address)
    {
        var terms = commitment.Proposed ?? commitment.Current;
        var receiver = commitment.Receiver?.Name ?? region.Name;
        var subtitle = T($"{commitment.Giver.Name} kepada {receiver}", $"{commitment.Giver.Name} to {receiver}");
        return new(
            T($"Lembar janji {commitment.Number}", $"Sheet of promise {commitment.Number}"),
            subtitle,
            T("id", "en"),
            new(region.Name, subtitle, Notice: region.IsExample ? T("Data contoh", "Example data") : ""),
            [
                .. Part(T("Yang dijanjikan", "What is promised"), terms.What),
                .. Part(
                    T("Uang", "Money"),
                    string.Join("; ", terms.MoneyOf(commitment).Select(m => $"{m.Year}: {Rupiah.Exact(m.Amount)}"))
                ),
                .. Part(T("Ukuran ditepati", "How it is measured"), terms.Measure),
                .. Part(T("Paling lambat", "By"), Dates.Day(terms.DueOn)),
                .. Part(T("Syarat", "Conditions"), terms.Conditions),
                .. Part(T("Yang dibaca umum", "What the public reads"), terms.PublicText),
                new SignPlaces([
                    Place(commitment, terms, Side.Giver, commitment.Giver.Name),
                    Place(commitment, terms, Side.Receiver, receiver),
                ]),
                Line(T("Sidik isi (SHA-256): ", "Fingerprint (SHA-256): ") + terms.Hash(commitment)),
                PaperQr.Of(address, T("Halaman janji ini.", "The page of this promise.")),
            ]
        )
        {
            IsShort = true,
        };
    }

    private static IEnumerable<Block> Part(string title, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new Heading(1, title, Numbered: false), Line(text)];

    private static Paragraph Line(string text) => new([new Text(text)]);

    private static SignPlace Place(Commitment commitment, CommitmentTerms terms, Side side, string organization) =>
        commitment.Signatures.Find(s => s.Edition == terms.Edition && s.Side == side) is { } signature
            ? new(
                organization
                    + (
                        signature.FileHash is null
                            ? $" ({ProofWords.Of(signature.Proof)})"
                            : T(" (ditandatangani di berkas)", " (signed on a file)")
                    ),
                signature.Name
            )
            : new(organization, "");
}
