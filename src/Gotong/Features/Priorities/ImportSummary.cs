using System.Text;
using Gotong.Features.Priorities.Import;

namespace Gotong.Features.Priorities;

/// <summary>What stood beside what, and what was saved of it; no effect when it was only shown.</summary>
internal sealed record ImportOutcome(PlanDifference Difference, ImportEffect? Effect);

/// <summary>What the command line tells a person about a file.</summary>
internal static class ImportSummary
{
    private const int Most = 20;

    public static string Of(RpjmdDraft draft, ImportOutcome? outcome)
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
        if (outcome?.Difference is { IsFirst: false } difference)
            Tell(difference, text);
        text.Append(
            outcome switch
            {
                null => "Tidak ada yang disimpan (--dry-run).",
                { Difference.Items.Count: 0 } => "Tidak ada yang berubah: semuanya sudah ada di rencana.",
                { Effect.IsNothing: true } => "Tidak ada yang disimpan: tidak satu pun perbedaan yang diambil.",
                { Effect: null } =>
                    "Tidak ada yang disimpan. Tambahkan --accept added,changed untuk menyimpan yang baru dan yang berubah; gone menghapus.",
                { Effect: var effect } =>
                    $"Tersimpan: {effect.NewPriorities} prioritas baru, {effect.ChangedPriorities} berubah, {effect.GonePriorities} dihapus, {effect.NewOrganizations} perangkat daerah baru.",
            }
        );
        return text.ToString();
    }

    private static void Tell(PlanDifference difference, StringBuilder text)
    {
        var same = difference.SameByMisi.Values.Sum();
        text.AppendLine(
            $"Dibandingkan dengan {difference.Plan!.Title}: {DifferenceWords.Counted(difference.Added, difference.Changed, difference.Gone, same)}."
        );
        foreach (var item in difference.Items.Take(Most))
        {
            text.AppendLine($"  {DifferenceWords.Of(item.Kind)}: {item.What} “{item.Name}”");
            if (item.Kind == DifferenceKind.Changed)
                foreach (var field in item.Fields)
                    text.AppendLine($"    {field.Field}: {field.Old ?? "belum ada"} → {field.New}");
        }
        if (difference.Items.Count > Most)
            text.AppendLine($"  dan {difference.Items.Count - Most} perbedaan lain");
    }
}
