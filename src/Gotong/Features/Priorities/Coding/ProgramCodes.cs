using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>A program without an official code, and which it may be.</summary>
public sealed record OpenProgram(Priority Program, IReadOnlyList<CodeProposal> Proposals)
{
    public string Field => $"kode-{Program.Id}";
    public string OtherField => $"lain-{Program.Id}";
    public string VersionField => $"versi-{Program.Id}";
}

/// <summary>A link to a set that was replaced, and what stands for its code now.</summary>
public sealed record OldLink(CodeLink Link, IReadOnlyList<OfficialCode> Now)
{
    public string Field => $"pindah-{Link.Id}";
    public string VersionField => $"versi-{Link.Id}";

    /// <summary>Neither kept nor replaced: a person has to look for another.</summary>
    public bool IsGone => Now.Count == 0;
}

/// <summary>The programs at work in a region and their official codes.</summary>
public sealed record ProgramCodes(
    CodeBook? Book,
    CodeProposals? Finder,
    IReadOnlyList<OpenProgram> Open,
    int AllOpen,
    IReadOnlyList<CodeLink> Linked,
    IReadOnlyList<OldLink> Old,
    int Programs
)
{
    /// <summary>As many as one sits down for; the rest comes after these are decided.</summary>
    public const int Most = 60;

    public static async Task<ProgramCodes> LoadAsync(
        GotongDb db,
        CodeLibrary library,
        Visit visit,
        CancellationToken cancel
    )
    {
        var atWork = (await PlanShelf.LoadAsync(db, visit.Actor, visit.Today.Year, cancel)).AllAtWork;
        var programs = await db
            .Priorities.Include(p => p.Rpjmd)
            .Include(p => p.Responsibilities)
                .ThenInclude(r => r.Organization)
            .Where(p => atWork.Contains(p.RpjmdId) && p.Level == PriorityLevel.Program)
            .OrderBy(p => p.Order)
            .ThenBy(p => p.Id)
            .AsSplitQuery()
            .ToListAsync(cancel);
        var links = await db
            .CodeLinks.Include(l => l.Priority.Rpjmd)
            .Where(l => atWork.Contains(l.Priority.RpjmdId))
            .ToListAsync(cancel);
        links = [.. links.OrderBy(l => l.Code, StringComparer.Ordinal).ThenBy(l => l.Id)];
        var book = await library.CurrentAsync(CodeSetKind.Nomenclature, visit.Region.IsExample, cancel);
        if (book is null)
            return new(null, null, [], 0, links, [], programs.Count);
        var linked = links.Select(l => l.PriorityId).ToHashSet();
        var open = programs.Where(p => !linked.Contains(p.Id)).ToList();
        var finder = new CodeProposals(book);
        var books = await library.BooksAsync(CodeSetKind.Nomenclature, cancel);
        return new(
            book,
            finder,
            [.. open.Take(Most).Select(p => new OpenProgram(p, finder.For(p, Agencies(p))))],
            open.Count,
            [.. links.Where(l => l.SetKey == book.Set.Key)],
            [.. links.Where(l => l.SetKey != book.Set.Key).Select(l => new OldLink(l, Now(books, book, l)))],
            programs.Count
        );
    }

    private static IReadOnlyList<OfficialCode> Now(IReadOnlyList<CodeBook> books, CodeBook current, CodeLink link)
    {
        var later = books.SkipWhile(b => b.Set.Key != link.SetKey).Skip(1).TakeWhile(b => b != current).ToList();
        return CodeTrail.Now([.. later, current], CodeGovernment.KabKota, link.Code);
    }

    private static IReadOnlyCollection<Organization> Agencies(Priority program) =>
        [.. program.Responsibilities.Select(r => r.Organization).Distinct()];
}
