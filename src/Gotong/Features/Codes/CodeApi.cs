using Gotong.Features.Regions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gotong.Features.Codes;

public sealed record CodeSetJson(
    string Key,
    string Kind,
    string Name,
    string Source,
    DateOnly ValidFrom,
    int Rows,
    int Codes,
    bool Example
)
{
    public static CodeSetJson Of(CodeSet s) =>
        new(s.Key, CodeWords.Key(s.Kind), s.Name, s.Source, s.ValidFrom, s.Rows, s.Codes, s.IsExample);
}

/// <summary>Public JSON: the sets of codes, and what is found in them.</summary>
internal static class CodeApi
{
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CodeLinks.ApiSetsPath, SetsAsync).WithName("code-sets").Allow(Access.Anyone);
        routes.MapGet(CodeLinks.ApiCodesPath, FindAsync).WithName("codes").Allow(Access.Anyone);
    }

    private static async Task<Ok<CodeSetJson[]>> SetsAsync(CodeLibrary library, CancellationToken cancel) =>
        TypedResults.Ok<CodeSetJson[]>([.. (await library.SetsAsync(cancel)).Select(CodeSetJson.Of)]);

    /// <param name="q">A code, the beginning of one, or words.</param>
    /// <param name="set">Key of a set, or <c>all</c>; else the newest of each kind.</param>
    private static async Task<Results<Ok<CodeHitJson[]>, NotFound>> FindAsync(
        string? q,
        string? set,
        CodeLibrary library,
        CancellationToken cancel
    )
    {
        var chosen = CodeLibrary.Chosen(await library.SetsAsync(cancel), set);
        if (set is not null && chosen.Count == 0)
            return TypedResults.NotFound();
        var books = new List<CodeBook>();
        foreach (var one in chosen)
            books.Add(await library.BookAsync(one, cancel));
        var text = q?.Trim() ?? "";
        return TypedResults.Ok<CodeHitJson[]>(
            text.Length == 0 ? [] : [.. CodeFinder.Find(books, text, Most).Select(CodeHitJson.Of)]
        );
    }
}
