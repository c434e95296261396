using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

/// <summary>A side without an account signed the printed sheet: the team brings the scan, which stays beside the signature.</summary>
public static class SignOnPaper
{
    private const int LongestName = 200;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(CommitmentLinks.PaperPath, ShowAsync).Allow(CommitmentPermissions.Run);
        region.MapForm(CommitmentLinks.PaperPath, SaveAsync).TakesFiles().Allow(CommitmentPermissions.Run);
    }

    private static async Task<IResult> ShowAsync(int number, GotongDb db, Visit visit, CancellationToken cancel)
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        return CommitmentPermissions.MayBringPaper(visit.Actor, commitment)
            ? Page.Of<PaperPage>(new { Model = new PaperView(visit, commitment) })
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SaveAsync(
        int number,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        Installation installation,
        CancellationToken cancel
    )
    {
        if (await CommitmentFinder.FindAsync(db, visit, number, cancel) is not { } commitment)
            return Results.NotFound();
        var form = await request.ReadFormAsync(cancel);
        var view = new PaperView(visit, commitment)
        {
            Side = form["side"],
            Name = FormText.Of(form["name"]),
            Key = form[FormFields.Key],
        };
        if (Versions.Of(form) != commitment.Version)
            return Stale(view);
        if (!CommitmentPermissions.MayBringPaper(visit.Actor, commitment))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var errors = new FormErrors();
        if (!Enum.TryParse<Side>(view.Side, out var side) || !view.Open.Contains(side))
            errors.Add("side", T("Pilih pihak yang menandatangani.", "Choose the side that signed."));
        FormText.Require(errors, "name", view.Name, T("Nama", "Name"), LongestName);
        var file = form.Files.GetFile("file");
        var signed = await SignedPaper.ReadAsync(file, cancel);
        if (signed.Problem is { } problem)
            errors.Add("file", problem);
        if (errors.Any)
            return Page.Of<PaperPage>(new { Model = view with { Errors = errors } }, 422);
        await using var content = file!.OpenReadStream();
        var paper = await new FileStore(installation, visit.Region.Id).SaveAsync(content, file.FileName, cancel);
        commitment.Sign(side, visit.Actor.MemberId, view.Name!, visit.Now, proof: null, paper, signed.Certified);
        return await CommitmentFinder.SaveAsync(
            db,
            visit,
            number,
            SignCommitment.ActOf(commitment, side),
            now => Stale(view with { Commitment = now }),
            cancel
        );
    }

    private static IResult Stale(PaperView view) =>
        Page.Of<PaperPage>(new { Model = view with { HasMovedOn = true } }, StatusCodes.Status409Conflict);
}

public sealed record PaperView(Visit Visit, Commitment Commitment)
{
    public string? Side { get; init; }
    public string? Name { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }
    public bool HasMovedOn { get; init; }

    /// <summary>The sides that have not signed the words on the sheet.</summary>
    public IEnumerable<Side> Open =>
        Commitment.Proposed is { } terms ? Enum.GetValues<Side>().Where(s => !Commitment.Signed(terms, s)) : [];
}
