using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Bimtek;

/// <summary>How the process is spoken of.</summary>
public static class BimtekWords
{
    private const int MostNames = 40;

    public static string Of(StageState state) =>
        state switch
        {
            StageState.Working => T("dikerjakan", "at work"),
            StageState.Sent => T("menunggu pembimbing", "waiting for the mentor"),
            StageState.Returned => T("dikembalikan", "returned"),
            _ => T("lolos", "cleared"),
        };

    /// <summary>The state as the picture and the lists say it: a stage that waits for an earlier one is not at work.</summary>
    public static string Of(StageStanding stage) =>
        stage.HeldBy is null ? Of(stage.Stage.State) : T("belum mulai", "not begun");

    public static string Title(StageStanding stage) =>
        T(
            $"Tahap {stage.Stage.Order}: {stage.Outline.Title.Text}",
            $"Stage {stage.Stage.Order}: {stage.Outline.Title.Text}"
        );

    /// <summary>Where the region stands, what blocks it, and who must act. Two sentences.</summary>
    public static string Sentence(ProcessStanding process)
    {
        if (process.Current is not { } stage)
            return T(
                $"Selesai: {process.Stages.Count} tahap lolos.",
                $"Done: all {process.Stages.Count} stages are cleared."
            );
        var head = T(
            $"Tahap {stage.Stage.Order} dari {process.Stages.Count}: {stage.Outline.Title.Text}. ",
            $"Stage {stage.Stage.Order} of {process.Stages.Count}: {stage.Outline.Title.Text}. "
        );
        return head + Blocks(stage);
    }

    private static string Blocks(StageStanding stage) =>
        (stage.Stage.State, stage.Open.Count) switch
        {
            (StageState.Sent, _) => T("Pembimbing perlu menelaahnya.", "The mentor must review it."),
            (_, 0) => T(
                "Semua syaratnya terpenuhi; Tim Pelaksana dapat mengirimnya ke pembimbing.",
                "All it asks for is there; the team can send it to the mentor."
            ),
            (StageState.Returned, var open) => T(
                $"Dikembalikan pembimbing; {open} syarat belum terpenuhi. Berikutnya {Owes(stage)}.",
                $"Returned by the mentor; {open} of its conditions {(open == 1 ? "is" : "are")} open. Next: {Owes(stage)}."
            ),
            (_, var open) => T(
                $"{open} syarat belum terpenuhi. Berikutnya {Owes(stage)}.",
                $"{open} of its conditions {(open == 1 ? "is" : "are")} open. Next: {Owes(stage)}."
            ),
        };

    /// <summary>Each role once, in the order of the list.</summary>
    public static string Owes(StageStanding stage) =>
        string.Join(", ", stage.Open.Select(i => RoleWords.Of(i.Item.Owner)).Distinct());

    /// <summary>"3 dari 6, perlu 6" or "2".</summary>
    public static string Of(ItemStanding item) =>
        item.IsDone || item.Live is not { } live ? Counted(item)
        : live.Nearly is { } nearly ? T($"sekarang belum: {nearly}", $"not yet: {nearly}")
        : live.Missing.Count > 0 ? $"{Counted(item)}; {T("belum:", "missing:")} {Names(live.Missing)}"
        : Counted(item);

    private static string Names(IReadOnlyList<string> names) =>
        string.Join("; ", names.Take(MostNames))
        + (
            names.Count > MostNames
                ? T($"; dan {names.Count - MostNames} lagi", $"; and {names.Count - MostNames} more")
                : ""
        );

    private static string Counted(ItemStanding item) =>
        item switch
        {
            { Live: { Of: { } all } live, Item.Percent: { } percent } => T(
                $"sekarang {live.Count} dari {all}; perlu {Needed(all, percent)}",
                $"now {live.Count} of {all}; {Needed(all, percent)} needed"
            ),
            { Live.Count: 0, Item.AtLeast: 1 } => T("sekarang belum", "not yet"),
            { Live: { } live, Item.AtLeast: { } least } => T(
                $"sekarang {live.Count}; perlu {least}",
                $"now {live.Count}; {least} needed"
            ),
            { Check: { } check } => check.Note,
            _ => T("belum ada yang mencatat", "nobody noted it yet"),
        };

    /// <summary>For the ledger, which keeps both languages.</summary>
    public static (string Id, string En) Pair(ProcessStage stage, StageOutline outline) =>
        ($"tahap {stage.Order}, {outline.Title.Id}", $"stage {stage.Order}, {outline.Title.En}");

    public static string Days(ProcessStage stage) =>
        (stage.StartsOn, stage.EndsOn) switch
        {
            ({ } from, { } to) when from == to => Dates.Day(from),
            ({ } from, { } to) => T(
                $"{Dates.Day(from)} sampai {Dates.Day(to)}",
                $"{Dates.Day(from)} to {Dates.Day(to)}"
            ),
            ({ } from, null) => T($"Mulai {Dates.Day(from)}", $"From {Dates.Day(from)}"),
            (null, { } to) => T($"Sampai {Dates.Day(to)}", $"Until {Dates.Day(to)}"),
            _ => T("Tanggal belum ditetapkan", "No dates yet"),
        };

    public static string SentenceOf(CommitmentSheet sheet) =>
        !sheet.IsFixed ? T("Masih disusun; isinya dapat diubah.", "Still being written; it may change.")
        : sheet.Signed == sheet.Signers.Count
            ? T(
                $"Ditandatangani semua {sheet.Signed} orang yang disebut.",
                $"Signed by all {sheet.Signed} who are named."
            )
        : T(
            $"{sheet.Signed} dari {sheet.Signers.Count} orang sudah menandatangani.",
            $"{sheet.Signed} of {sheet.Signers.Count} people have signed."
        );

    private static int Needed(int all, int percent) => Math.Max(1, (all * percent + 99) / 100);
}
