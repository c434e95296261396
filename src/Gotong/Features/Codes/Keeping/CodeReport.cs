using System.Text;

namespace Gotong.Features.Codes;

/// <summary>What the command line tells a person.</summary>
internal static class CodeReport
{
    private const int Most = 20;

    public static string Of(CodeSummary summary)
    {
        var text = new StringBuilder();
        text.AppendLine(
            $"Dibaca {summary.Rows} baris dari lembar “{summary.Sheet}”: {summary.Codes} kode ({string.Join(", ", summary.Levels.Select(l => $"{l.Value} {l.Key}"))})."
        );
        foreach (var problem in summary.Problems.Take(Most))
            text.AppendLine($"  baris {problem.Row} kolom {problem.Column}: {problem.Message} {problem.Suggestion}");
        if (summary.Refusals + summary.Notes > Most)
            text.AppendLine($"  dan {summary.Refusals + summary.Notes - Most} lagi; semuanya dengan --json");
        if (summary.Difference is { } d)
            text.AppendLine(
                $"Dibandingkan dengan {d.Before}: {d.New} baru, {d.Changed} berubah, {d.Replaced} digantikan, {d.Gone} hilang, {d.Same} tetap."
            );
        text.Append(
            summary.Outcome switch
            {
                "saved" => $"Tersimpan sebagai {summary.Set} dalam {summary.Seconds:0.0} detik.",
                "same" => $"Berkas ini sudah ada sebagai {summary.Set}; tidak ada yang baru.",
                "dry-run" => "Tidak ada yang disimpan (--dry-run).",
                _ => "Tidak ada yang disimpan.",
            }
        );
        return text.ToString();
    }

    public static string Of(IReadOnlyList<CodeHit> hits) =>
        hits.Count == 0
            ? "Tidak ada yang cocok. Coba kata yang lebih umum, atau awal kodenya."
            : string.Join(
                '\n',
                hits.Select(h =>
                    $"{h.Code.Code}\t{h.Code.Name}\t{CodeWords.Of(h.Code.Level)}, {CodeWords.Of(h.Code.Government)}, {h.Set.Key}{(h.Replaces is { } old ? $", pengganti {old}" : "")}"
                )
            );
}
