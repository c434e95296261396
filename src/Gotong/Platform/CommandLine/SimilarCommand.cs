using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Gotong.Methods.Similarity;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;

namespace Gotong.Platform.CommandLine;

/// <summary><c>gotong similar FILE</c>: which rows of a table are alike, or are like a text, and why.</summary>
public static class SimilarCommand
{
    /// <summary>As many as a person looks through.</summary>
    private const int PairsRead = 100;
    private const int HitsRead = 10;

    /// <summary>JSON is for a program, which cuts by itself: all that share anything, of a list of some hundred rows.</summary>
    private const int PairsParsed = 100_000;
    private const int HitsParsed = 100;
    private static readonly Argument<FileInfo> File = new("FILE") { Description = ".csv .xlsx .ods .docx .html .txt" };
    private static readonly Option<string> Text = new("--text")
    {
        Description =
            "Kolom yang dibandingkan, dipisah koma; yang pertama judul / columns to compare, by commas; the first is the title",
        Required = true,
    };
    private static readonly Option<string?> Id = new("--id")
    {
        Description = "Kolom pengenal; tanpa ini nomor baris / column of the id; else the row number",
    };
    private static readonly Option<int?> Top = new("--top")
    {
        Description =
            "Paling banyak; tanpa ini 100 pasangan atau 10 temuan, dengan --json 100.000 dan 100, dengan --pairs semua / at most; else 100 pairs or 10 hits, with --json 100,000 and 100, with --pairs all",
    };
    private static readonly Option<string?> Query = new("--query")
    {
        Description = "Cari yang mirip teks ini / find what is like this text",
    };
    private static readonly Option<FileInfo?> Pairs = new("--pairs")
    {
        Description =
            "Berkas dengan dua kolom pengenal: nilai pasangan itu saja / a file with two columns of ids: score these pairs only",
    };
    private static readonly Option<bool> Json = new("--json") { Description = "JSON" };

    public static Command Create()
    {
        var similar = new Command("similar", "Baris yang mirip, dan sebabnya / rows that are alike, and why")
        {
            File,
            Text,
            Id,
            Top,
            Query,
            Pairs,
            Json,
        };
        similar.Validators.Add(result =>
        {
            // By what was typed: a value that is missing cannot be asked for yet.
            if (
                result.GetResult(Top)?.Tokens is [var top]
                && (!int.TryParse(top.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most < 1)
            )
                result.AddError("--top 1…");
            if (result.GetResult(Query) is not null && result.GetResult(Pairs) is not null)
                result.AddError("--query | --pairs");
        });
        similar.SetAction(RunAsync);
        return similar;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var texts = SimilarRows.Read(parsed.GetValue(File)!, parsed.GetValue(Text)!, parsed.GetValue(Id));
        var index = SimilarityIndex.Build(texts);
        var (top, json) = (parsed.GetValue(Top), parsed.GetValue(Json));
        if (parsed.GetValue(Query) is { } query)
        {
            var hits = index.Find([query], top ?? (json ? HitsParsed : HitsRead));
            await WriteAsync(
                parsed,
                new
                {
                    hits = hits.Select(h => new
                    {
                        id = h.Id,
                        score = Rounded(h.Score),
                        why = Why(h.Why),
                    }),
                },
                hits.Select(h => (h.Score, h.Id, h.Why))
            );
            return 0;
        }
        IReadOnlyList<SimilarPair> pairs = parsed.GetValue(Pairs) is { } asked
            ?
            [
                .. SimilarRows
                    .Asked(asked, texts)
                    .Select(p => index.Pair(p.A, p.B))
                    .OrderByDescending(p => p.Score)
                    .Take(top ?? int.MaxValue),
            ]
            : index.Pairs(0, top ?? (json ? PairsParsed : PairsRead));
        await WriteAsync(
            parsed,
            new
            {
                pairs = pairs.Select(p => new
                {
                    a = p.A,
                    b = p.B,
                    score = Rounded(p.Score),
                    why = Why(p.Why),
                }),
            },
            pairs.Select(p => (p.Score, $"{p.A} ~ {p.B}", p.Why))
        );
        return 0;
    }

    private static double Rounded(double score) => Math.Round(score, 4);

    private static IEnumerable<string> Why(IEnumerable<SharedTerm> why) =>
        why.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Text} ({t.Weight:0.00})"));

    private static Task WriteAsync(
        ParseResult parsed,
        object json,
        IEnumerable<(double Score, string Who, IReadOnlyList<SharedTerm> Why)> rows
    ) =>
        Console.Out.WriteLineAsync(
            parsed.GetValue(Json)
                ? JsonSerializer.Serialize(json, SimilarRows.Plain)
                : string.Join(
                    Environment.NewLine,
                    rows.Select(r =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{r.Score:0.00}  {r.Who}: {string.Join("; ", Why(r.Why))}"
                        )
                    )
                )
        );
}
