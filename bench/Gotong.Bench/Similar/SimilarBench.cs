using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Gotong.Methods.Similarity;
using Gotong.Platform.Import;

namespace Gotong.Bench.Similar;

/// <summary>How well, and how fast, like texts are found; beside it BM25 of Lucene.NET over the same texts.</summary>
public static partial class SimilarBench
{
    private const int Many = 100_000;
    private const int Queries = 200;
    private static readonly string[] Labels = ["different", "related", "duplicate"];

    public static bool Run(string? data)
    {
        Applications();
        if (data is not null)
        {
            Inventory(Path.Combine(data, "applications", "denpasar_aplikasi_2022.csv"));
            Predecessors(Path.Combine(data, "nomenclature", "nomenklatur-subkegiatan-2027-1.xlsx"));
        }
        return Speed();
    }

    private static void Applications()
    {
        var rows = LabelledPairs.Lines("applications.tsv").ToList();
        var pairs = new List<LabelledPair>();
        var unlike = 0;
        for (var a = 0; a < rows.Count; a++)
        for (var b = a + 1; b < rows.Count; b++)
        {
            var label =
                rows[a][0] == rows[b][0] ? 2
                : rows[a][1] == rows[b][1] ? 1
                : 0;
            if (label > 0 || unlike++ % 12 == 0)
                pairs.Add(new(a, b, label));
        }
        new LabelledPairs([.. rows.Select((r, n) => new SimilarText($"{n}", [r[2], r[3]]))]).Print("made pairs", pairs);
    }

    /// <summary>Pairs of a real inventory, named by the ids of its rows and judged by reading.</summary>
    private static void Inventory(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = TableFile.Open(stream, Path.GetFileName(path));
        var texts = file.FirstWithData()
            .Rows()
            .Skip(1)
            .Select(r => new SimilarText(r[0].Text, [r[1].Text, r[4].Text]))
            .ToList();
        var at = texts.Select((t, n) => (t.Id, n)).ToDictionary(t => t.Id, t => t.n, StringComparer.Ordinal);
        var inventory = new LabelledPairs(texts);
        foreach (var set in LabelledPairs.Lines("inventory-pairs.tsv").GroupBy(l => l[3]))
            inventory.Print(
                set.Key == "made" ? "real pairs the lists were made with" : "real pairs labelled after that",
                [.. set.Select(l => new LabelledPair(at[l[0]], at[l[1]], Array.IndexOf(Labels, l[2])))]
            );
    }

    /// <summary>
    /// The former name of an official activity: among all former names that were changed, of both levels, and among all of
    /// the same level. The last time mistakes were read only in programs whose code ends odd.
    /// </summary>
    private static void Predecessors(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = TableFile.Open(stream, Path.GetFileName(path));
        var all = file.FirstWithData()
            .Rows()
            .Skip(1)
            .Select(r => (Level: r[0].Text, Read: Odd(r[4].Text), Now: Bare(r[4].Text), Before: Bare(r[13].Text)))
            .Where(r => r.Before.Length > 0)
            .ToList();
        var rows = all.FindAll(r => Letters(r.Now) != Letters(r.Before));
        var texts = Texts(rows.Select(r => r.Before));
        var index = SimilarityIndex.Build(texts);
        var levels = all.GroupBy(r => r.Level)
            .ToDictionary(l => l.Key, l => SimilarityIndex.Build(Texts(l.Select(r => r.Before))));
        using var lucene = new LuceneTexts(texts);
        Print("ours", [.. rows.Select(r => (r.Read, Rank(index.Find([r.Now], 100).Select(h => h.Id), r.Before)))]);
        Print("BM25", [.. rows.Select(r => (r.Read, Rank(lucene.Find(r.Now, 100).Select(h => h.Id), r.Before)))]);
        Print(
            "ours among all of the same level",
            [.. rows.Select(r => (r.Read, Rank(levels[r.Level].Find([r.Now], 100).Select(h => h.Id), r.Before)))]
        );
    }

    private static List<SimilarText> Texts(IEnumerable<string> names) =>
        [.. names.Distinct().Select(t => new SimilarText(t, [t]))];

    /// <summary>Whether the code of the program ("2.08.03") ends odd.</summary>
    private static bool Odd(string coded) => (coded[6] - '0') % 2 == 1;

    private static void Print(string who, List<(bool Read, int Rank)> ranks)
    {
        foreach (
            var (half, set) in new[]
            {
                ("", ranks),
                (", half whose mistakes were read last", ranks.FindAll(r => r.Read)),
                (", the other half", ranks.FindAll(r => !r.Read)),
            }
        )
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"similar   {set.Count} predecessors, {who}{half}: recall@1 {set.Average(r => r.Rank == 1 ? 1.0 : 0):0.000}, recall@5 {set.Average(r => r.Rank is > 0 and <= 5 ? 1.0 : 0):0.000}, MRR {set.Average(r => r.Rank > 0 ? 1.0 / r.Rank : 0):0.000}"
                )
            );
    }

    private static int Rank(IEnumerable<string> found, string right) => found.ToList().IndexOf(right) + 1;

    private static string Bare(string text) =>
        text is "[null]" ? "" : Spaces().Replace(Code().Replace(text, " "), " ").Trim();

    private static string Letters(string text) =>
        new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static bool Speed()
    {
        var texts = MadeTexts.Of(Many, 1);
        var (index, built) = Timed(() => SimilarityIndex.Build(texts));
        using var lucene = new LuceneTexts(texts);
        var asked = Enumerable.Range(0, Queries).Select(n => texts[n * 37].Fields[0] + " baru").ToList();
        index.Find([asked[0]], 10);
        _ = lucene.Find(asked[0], 10).Count();
        var ours = Timed(() => asked.Sum(q => index.Find([q], 10).Count)).Took.Wall / Queries;
        var theirs = Timed(() => asked.Sum(q => lucene.Find(q, 10).Count())).Took.Wall / Queries;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"similar   {Many:N0} texts read in {built.Wall.TotalSeconds:0.0} s; one query {ours.TotalMilliseconds:0.0} ms (limit 20 ms), BM25 {theirs.TotalMilliseconds:0.0} ms"
            )
        );
        var half = SimilarityIndex.Build(texts[..(Many / 2)]);
        var (_, small) = Timed(() => half.Pairs(TextSimilarity.Duplicate, 100_000));
        var (pairs, whole) = Timed(() => index.Pairs(TextSimilarity.Duplicate, 100_000));
        var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"similar   all pairs, {pairs.Count:N0} found in {whole.Wall.TotalSeconds:0.0} s, {whole.Cpu.TotalSeconds:0.0} s of CPU (limit 60 s); half the texts {small.Wall.TotalSeconds:0.0} s, growth {whole.Cpu / small.Cpu:0.0} x (square 4 x); process with Lucene beside it {memory:N0} MB"
            )
        );
        return ours.TotalMilliseconds < 20 && whole.Wall.TotalSeconds < 60;
    }

    private static (T Result, (TimeSpan Wall, TimeSpan Cpu) Took) Timed<T>(Func<T> act)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = act();
        return (result, (watch.Elapsed, Environment.CpuUsage.TotalTime - cpu));
    }

    [GeneratedRegex(@"(?<![\w.])[0-9X]{1,2}(?:\.[0-9X]{1,4}){2,6}", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
