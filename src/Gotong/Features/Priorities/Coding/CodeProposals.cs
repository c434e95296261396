using System.Runtime.InteropServices;
using Gotong.Features.Codes;
using Gotong.Features.Organizations;
using Gotong.Methods.Text;
using Gotong.Platform.Search;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Priorities;

/// <param name="Shown">The code as the agency writes it.</param>
/// <param name="Sure">The plan says so itself: ticked beforehand.</param>
public sealed record CodeProposal(OfficialCode Code, string Shown, double Score, string Reason, bool Sure);

/// <summary>
/// Which official program a program of the plan may be: by the code it already carries, by the words both use (as
/// roots, so that "pengelolaan" and "kelola" meet), and by the bidang of its agency. Pure; a person decides.
/// </summary>
public sealed class CodeProposals
{
    private const int Most = 3;
    private const double Enough = 0.4;
    private const double SameBidang = 0.15;
    private readonly CodeBook _book;
    private readonly List<Named> _programs;
    private readonly List<Named> _bidang;

    public CodeProposals(CodeBook book)
    {
        _book = book;
        var mine = book.Codes.Where(c => c.Government is CodeGovernment.KabKota or CodeGovernment.Any).ToList();
        _programs = [.. mine.Where(c => c.Level == CodeLevel.Program).Select(c => new Named(c, WordsOf(c.Name)))];
        _bidang = [.. mine.Where(c => c.Level == CodeLevel.Bidang).Select(c => new Named(c, WordsOf(c.Name)))];
    }

    /// <summary>The best three.</summary>
    public IReadOnlyList<CodeProposal> For(Priority program, IReadOnlyCollection<Organization> agencies)
    {
        var bidang = agencies.SelectMany(BidangOf).Distinct(StringComparer.Ordinal).ToList();
        var words = WordsOf(PlanMatch.Bare(program));
        var proposals = _programs
            .Select(p => Of(p, words, bidang))
            .OfType<CodeProposal>()
            .OrderByDescending(p => p.Score)
            .ThenBy(p => p.Shown, StringComparer.Ordinal)
            .ToList();
        if (Written(program, words) is { } written)
            proposals = [written, .. proposals.Where(p => p.Shown != written.Shown)];
        return [.. proposals.Take(Most)];
    }

    /// <summary>The code that somebody types: a program of this set that is a kabupaten's.</summary>
    public OfficialCode? Find(string code) =>
        _book.Find(CodeGovernment.KabKota, code) is { Level: CodeLevel.Program } found ? found : null;

    private CodeProposal? Written(Priority program, Words words)
    {
        if (program.Code is not { } code || Find(code) is not { } found)
            return null;
        var alike = Likeness(words, WordsOf(found.Name));
        return new(
            found,
            code,
            1 + alike,
            alike >= Enough
                ? T("kode ini sudah tertulis di rencana", "this code is already written in the plan")
                : T(
                    "kode ini tertulis di rencana, tetapi namanya lain: periksa dulu",
                    "this code is written in the plan, but its name is another: check first"
                ),
            alike >= Enough
        );
    }

    private static CodeProposal? Of(Named program, Words words, List<string> bidang)
    {
        var likeness = Likeness(words, program.Words);
        var own = program.Code.Code[..4];
        var known = bidang.Contains(own);
        var score = likeness + (known ? SameBidang : 0);
        if (score < Enough)
            return null;
        var shown = CodeRule.Filled(program.Code.Code, bidang.FirstOrDefault());
        var common = words.All.Where(w => Holds(program.Words, w)).Select(w => w.Text).ToList();
        var reason = T($"kata yang sama: {string.Join(", ", common)}", $"words in common: {string.Join(", ", common)}");
        if (known)
            reason += T($"; bidang {own} milik perangkat daerahnya", $"; bidang {own} is its agency's");
        return new(program.Code, shown, score, reason, likeness >= 0.999);
    }

    /// <summary>From the agency's own code (up to three bidang), else from its name.</summary>
    private IEnumerable<string> BidangOf(Organization agency)
    {
        if (agency.Code?.Split('.') is { Length: >= 6 } parts)
            return Enumerable.Range(0, 3).Select(i => $"{parts[2 * i]}.{parts[(2 * i) + 1]}").Where(b => b != "0.00");
        var words = WordsOf(agency.Name);
        return _bidang
            .Where(b => b.Words.All.Count > 0 && b.Words.All.All(w => Holds(words, w)))
            .Select(b => b.Code.Code)
            .Where(b => b != CodeRule.AnyBidang);
    }

    private static double Likeness(Words one, Words other) =>
        one.All.Count + other.All.Count == 0
            ? 0
            : (double)(one.All.Count(w => Holds(other, w)) + other.All.Count(w => Holds(one, w)))
                / (one.All.Count + other.All.Count);

    private static bool Holds(Words words, ReadWord word) => word.Readings.Any(words.Roots.Contains);

    private static readonly HashSet<string> Empty = ["program", "urusan", "pemerintahan", "bidang", "dinas", "badan"];

    private static Words WordsOf(string name)
    {
        var all = SearchWords
            .Of(name)
            .Select(w => w.Word)
            .Where(w => !SearchWords.IsCommon(w) && !Empty.Contains(w))
            .Distinct()
            .Select(w => new ReadWord(w, [.. IndonesianWords.Readings(w)]))
            .ToList();
        return new(all, [.. all.SelectMany(w => w.Readings)]);
    }

    private sealed record Words(IReadOnlyList<ReadWord> All, HashSet<string> Roots);

    /// <summary>A word with its possible roots, found once: every program is compared with every code.</summary>
    private sealed record ReadWord(string Text, IReadOnlyList<string> Readings);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Named(OfficialCode Code, Words Words);
}
