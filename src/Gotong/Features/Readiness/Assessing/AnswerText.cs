using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Files;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Assessing;

/// <summary>What stands in the form of an answer.</summary>
public sealed record AnswerText(string Score, string Note, string Link, string Owner, string DueOn)
{
    public static AnswerText Of(AssessmentAnswer? answer) =>
        new(
            answer?.Score?.ToString(CultureInfo.InvariantCulture) ?? "",
            answer?.Note ?? "",
            answer?.Link ?? "",
            answer?.OwnerId?.ToString() ?? "",
            ReadinessPeople.Text(answer?.DueOn)
        );

    public static AnswerText Of(IFormCollection form)
    {
        return new(Of("score"), Of("note"), Of("link"), Of("owner"), Of("dueOn"));
        string Of(string name) => FormText.Of(form[name].ToString());
    }

    /// <summary>Null: nothing was chosen.</summary>
    public int? Read(Region region, IFormFile? file, FormErrors errors)
    {
        int? score = Score is ['0' or '1' or '2' or '3' or '4'] ? Score[0] - '0' : null;
        if (score is null && Score.Length > 0)
            errors.Add("score", T("Jawaban: pilih salah satu dari lima.", "Answer: choose one of the five."));
        FormText.Limit(errors, "note", Note, T("Catatan", "Note"), AssessmentAnswer.LongestNote);
        if (Link.Length > 0 && !IsLink(region, Link))
            errors.Add(
                "link",
                T(
                    $"Tautan: mulai dengan https://, atau dengan /{region.Code}/ untuk catatan daerah ini.",
                    $"Link: begin it with https://, or with /{region.Code}/ for a record of this region."
                )
            );
        if (file is { Length: > 0 } && EvidenceFile.Problem(file) is { } problem)
            errors.Add("file", problem);
        return score;
    }

    private static bool IsLink(Region region, string text) =>
        text.Length <= AssessmentAnswer.LongestLink
        && (
            text.StartsWith($"/{region.Code}/", StringComparison.Ordinal)
                && !text.Contains('\\', StringComparison.Ordinal)
            || Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        );
}
