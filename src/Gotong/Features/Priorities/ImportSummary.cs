using System.Text;
using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Priorities;

/// <summary>What the command line tells a person about a file.</summary>
internal static class ImportSummary
{
    private const int Most = 20;

    public static string Of(RpjmdDraft draft, ImportEffect? effect)
    {
        var counts = RpjmdCounts.Of(draft);
        var text = new StringBuilder();
        text.AppendLine($"Ditemukan {PriorityWords.Indonesian(counts)}.");
        foreach (var problem in draft.Problems.OrderBy(p => p.Severity).Take(Most))
            text.AppendLine(
                $"  baris {problem.Row} kolom {problem.Column}: {problem.Message} {problem.Suggestion}".TrimEnd()
            );
        if (draft.Problems.Count > Most)
            text.AppendLine($"  dan {draft.Problems.Count - Most} catatan lain; semuanya dengan --json");
        text.Append(
            effect switch
            {
                null => "Tidak ada yang disimpan (--dry-run).",
                { IsNothing: true } => "Tidak ada yang berubah: semuanya sudah ada di rencana.",
                _ =>
                    $"Tersimpan: {effect.NewPriorities} prioritas baru, {effect.ChangedPriorities} berubah, {effect.NewOrganizations} perangkat daerah baru.",
            }
        );
        return text.ToString();
    }
}
