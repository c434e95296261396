using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Codes;

/// <summary>The sets, the tree and the search of one, and one code with its past and future. Open to everybody.</summary>
internal static class ShowCodes
{
    private const int MostHits = 50;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CodeLinks.ListPath, ListAsync).Allow(Access.Anyone);
        routes.MapGet(CodeLinks.SetPath, SetAsync).Allow(Access.Anyone);
        routes.MapGet(CodeLinks.CodePath, CodeAsync).Allow(Access.Anyone);
    }

    private static async Task<IResult> ListAsync(CodeLibrary library, Visit visit, CancellationToken cancel) =>
        Page.Of<CodeSetsPage>(
            new { Sets = await library.SetsAsync(cancel), MayKeep = Access.Operator.Admits(visit.Actor) }
        );

    private static async Task<IResult> SetAsync(
        string set,
        string? q,
        string? pemda,
        CodeLibrary library,
        CancellationToken cancel
    )
    {
        if ((await library.SetsAsync(cancel)).FirstOrDefault(s => s.Key == set) is not { } found)
            return Results.NotFound();
        var book = await library.BookAsync(found, cancel);
        var query = q?.Trim() ?? "";
        var government = CodeWords.Parse<CodeGovernment>(pemda);
        return Page.Of<CodeSetPage>(
            new
            {
                Book = book,
                Query = query,
                Government = government ?? First(book),
                Hits = query.Length == 0 ? null : CodeFinder.Find([book], query, MostHits, Sees(government)),
            }
        );
    }

    private static async Task<IResult> CodeAsync(
        string set,
        string government,
        string code,
        CodeLibrary library,
        CancellationToken cancel
    )
    {
        var sets = await library.SetsAsync(cancel);
        if (
            sets.FirstOrDefault(s => s.Key == set) is not { } found
            || CodeWords.Parse<CodeGovernment>(government) is not { } of
        )
            return Results.NotFound();
        var book = await library.BookAsync(found, cancel);
        if (book.Find(of, code.ToUpperInvariant()) is not { } row)
            return Results.NotFound();
        var books = await library.BooksAsync(found.Kind, cancel);
        var at = books.Index().First(b => b.Item.Set.Id == found.Id).Index;
        return Page.Of<CodePage>(
            new
            {
                Book = book,
                Code = row,
                After = CodeTrail.Forward([.. books.Skip(at + 1)], row.Government, row.Code),
                Before = CodeTrail.Backward([.. books.Take(at + 1)], row.Government, row.Code),
            }
        );
    }

    /// <summary>Those who read here mostly work for a kabupaten or kota.</summary>
    private static CodeGovernment First(CodeBook book) =>
        book.Codes.Any(c => c.Government == CodeGovernment.KabKota) ? CodeGovernment.KabKota
        : book.Codes.Any(c => c.Government == CodeGovernment.Provinsi) ? CodeGovernment.Provinsi
        : CodeGovernment.Any;

    private static Predicate<OfficialCode>? Sees(CodeGovernment? government) =>
        government is { } g and not CodeGovernment.Any
            ? c => c.Government == g || c.Government == CodeGovernment.Any
            : null;
}
