using System.Globalization;
using Gotong.Features.Delivery;
using Gotong.Features.Initiatives.Steps;
using Gotong.Features.Readiness;
using Gotong.Features.Regions;
using Gotong.Features.Scorecards.Proposing;
using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Scorecards.Sheets;

/// <summary>The page of one answer: two forms, one for the answer and one for evidence.</summary>
public sealed record AnswerView(SheetView Sheet, ScoreIndicator Indicator)
{
    public required AnswerText Text { get; init; }
    public EvidenceText Brought { get; init; } = EvidenceText.Empty;
    public string? Key { get; init; }
    public FormErrors Errors { get; } = new();
    public FormErrors EvidenceErrors { get; } = new();
    public bool HasMovedOn { get; init; }

    public ScoreAnswer? Answer => Sheet.AnswerTo(Indicator);
    public ProposedAnswer? Proposal => Sheet.ProposalFor(Indicator);

    public static async Task<AnswerView?> FindAsync(
        GotongDb db,
        Visit visit,
        AnswerAddress address,
        CancellationToken cancel
    ) =>
        await SheetView.FindAsync(db, visit, address.Model, address.Year, address.Innovation, cancel) is { } sheet
        && sheet.Model.Indicator(address.Indicator) is { } indicator
            ? new(sheet, indicator) { Text = AnswerText.Of(sheet.AnswerTo(indicator)) }
            : null;

    public async Task<IResult> PageAsync(GotongDb db, int status, CancellationToken cancel)
    {
        var attached = Sheet.EvidenceFor(Indicator).Select(e => e.Number).ToList();
        var evidence = await db
            .Evidence.Where(e => !attached.Contains(e.Number))
            .OrderByDescending(e => e.Number)
            .Select(e => new { e.Number, e.Title })
            .ToListAsync(cancel);
        return Page.Of<AnswerPage>(
            new
            {
                Model = this,
                Members = await ReadinessPeople.OptionsAsync(db, cancel),
                Store = (IReadOnlyList<Option>)
                    [
                        .. evidence.Select(e => new Option(
                            e.Number.ToString(CultureInfo.InvariantCulture),
                            $"{e.Number}. {e.Title}"
                        )),
                    ],
            },
            status
        );
    }
}

/// <summary>What stands in the form of an answer.</summary>
public sealed record AnswerText(string Score, string Reason, string Owner, string DueOn)
{
    public static AnswerText Of(ScoreAnswer? answer) =>
        new(
            answer?.Score is { } score ? Typed.Text(score) : "",
            answer?.Reason ?? "",
            answer?.OwnerId?.ToString() ?? "",
            ReadinessPeople.Text(answer?.DueOn)
        );

    public static AnswerText Of(IFormCollection form)
    {
        return new(Of("score"), Of("reason"), Of("owner"), Of("dueOn"));
        string Of(string name) => FormText.Of(form[name].ToString());
    }

    /// <summary>Null: no answer yet. What differs from the proposal needs a reason.</summary>
    public decimal? Read(AnswerView view, FormErrors errors)
    {
        FormText.Limit(errors, "reason", Reason, T("Alasan", "Reason"), ScoreAnswer.LongestReason);
        if (Score.Length == 0)
            return null;
        var model = view.Sheet.Model;
        if (Typed.Decimal(Score) is not { } score || !model.Takes(score) || !IsLevel(view, score))
        {
            errors.Add(
                "score",
                T(
                    $"Jawaban: tulis angka dari {ScorecardWords.Number(model.Low)} sampai {ScorecardWords.Number(model.High)}, desimal dengan koma, paling banyak {model.Decimals} desimal.",
                    $"Answer: write a number from {ScorecardWords.Number(model.Low)} to {ScorecardWords.Number(model.High)}, with a decimal comma and at most {model.Decimals} decimals."
                )
            );
            return null;
        }
        if (Reason.Length == 0 && view.Proposal?.Score != score)
            errors.Add(
                "reason",
                view.Proposal is null
                    ? T(
                        "Alasan: Gotong tidak mengusulkan apa pun, jadi tulis dari mana jawaban ini.",
                        "Reason: Gotong proposes nothing, so write where this answer comes from."
                    )
                    : T(
                        "Alasan: jawaban ini berbeda dari usulan. Tulis mengapa.",
                        "Reason: this answer differs from what is proposed. Write why."
                    )
            );
        return score;
    }

    /// <summary>Where whole levels are named, only these are answers.</summary>
    private static bool IsLevel(AnswerView view, decimal score) =>
        view.Sheet.Model.Decimals > 0
        || view.Sheet.Model.LevelsOf(view.Indicator) is not { Count: > 0 } levels
        || levels.Any(l => l.Value == score);
}

/// <summary>What stands in the form for evidence: one that is there, or a new file or link.</summary>
public sealed record EvidenceText(string Existing, string Title, string Kind, string On, string Link)
{
    public static readonly EvidenceText Empty = new("", "", nameof(EvidenceKind.Document), "", "");

    public static EvidenceText Of(IFormCollection form)
    {
        return new(Of("existing"), Of("title"), Of("kind"), Of("on"), Of("link"));
        string Of(string name) => FormText.Of(form[name].ToString());
    }
}
