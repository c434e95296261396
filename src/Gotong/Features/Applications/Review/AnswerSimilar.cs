using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Review;

/// <summary>An initiative says what it does with an application that resembles it, and why.</summary>
public static class AnswerSimilar
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ApplicationLinks.AnswerPath, ShowAsync).Allow(InitiativePermissions.Write);
        region.MapForm(ApplicationLinks.AnswerPath, SaveAsync).Allow(InitiativePermissions.Write);
    }

    private static async Task<IResult> ShowAsync(
        int number,
        string subject,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var (view, refusal) = await OpenAsync(number, subject, db, visit, memory, cancel);
        return view is null ? refusal! : Page.Of<AnswerPage>(new { Model = view });
    }

    private static async Task<IResult> SaveAsync(
        int number,
        string subject,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        var (view, refusal) = await OpenAsync(number, subject, db, visit, memory, cancel);
        if (view is null)
            return refusal!;
        var form = await request.ReadFormAsync(cancel);
        view = view with
        {
            Kind = form["kind"],
            Reason = FormText.Of(form["reason"]),
            Key = form[FormFields.Key],
        };
        if (form[AnswerView.MarkField] != view.TextMark || Versions.Of(form) != view.Version)
            return Stale(view);
        var errors = view.Check(out var kind);
        if (errors.Any)
            return Page.Of<AnswerPage>(new { Model = view with { Errors = errors } }, 422);
        var answer = await db
            .ApplicationAnswers.AsTracking()
            .SingleOrDefaultAsync(a => a.InitiativeId == view.Initiative.Id && a.Subject == subject, cancel);
        if (answer is null)
            db.Add(
                answer = new ApplicationAnswer
                {
                    RegionId = visit.Region.Id,
                    InitiativeId = view.Initiative.Id,
                    Subject = subject,
                    ApplicationId = view.Similar.OfRegion?.Id,
                    Name = view.Similar.Name,
                }
            );
        answer.Name = view.Similar.Name;
        answer.Say(kind, view.Reason!, visit.Actor.MemberId, (decimal)view.Similar.Score, view.TextMark, visit.Now);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "application.answered",
                    Visibility.Region,
                    $"menjawab aplikasi serupa “{answer.Name}” pada inisiatif {number}: {InIndonesian(kind)}",
                    $"answered the similar application “{answer.Name}” at initiative {number}: {kind}",
                    new { number, subject, reason = view.Reason }
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            var (now, _) = await OpenAsync(number, subject, db, visit, memory, cancel);
            if (now is null || now.Version == view.Version)
                throw; // something else: the same form sent twice, for one
            return Stale(view);
        }
        return new SeeOther(
            kind.Joins()
                ? ApplicationLinks.Join(visit.Region, number, subject)
                : ApplicationLinks.Review(visit.Region, number)
        );
    }

    private static IResult Stale(AnswerView view) =>
        Page.Of<AnswerPage>(
            new
            {
                Model = view with
                {
                    Errors = new FormErrors().Add(
                        "",
                        T(
                            "Usulan atau jawabannya berubah sejak Anda membuka halaman ini. Belum ada yang disimpan: baca lagi, lalu kirim.",
                            "The proposal or its answer changed since you opened this page. Nothing is saved yet: read it again, then send."
                        )
                    ),
                },
            },
            StatusCodes.Status409Conflict
        );

    /// <summary>The ledger keeps both languages, whatever the reader's is.</summary>
    internal static string InIndonesian(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Reuse => "pakai ulang",
            AnswerKind.Extend => "kembangkan",
            AnswerKind.Merge => "gabung",
            AnswerKind.Replace => "ganti",
            _ => "memang berbeda",
        };

    internal static async Task<(AnswerView?, IResult?)> OpenAsync(
        int number,
        string subject,
        GotongDb db,
        Visit visit,
        RegionMemory memory,
        CancellationToken cancel
    )
    {
        if (
            await ShowReview.FindAsync(number, db, visit, memory, cancel) is not { } review
            || review.Find(subject) is not { } similar
        )
            return (null, Results.NotFound());
        return InitiativePermissions.MayEdit(visit.Actor, review.Initiative)
            ? (AnswerView.Of(visit.Region, review, similar), null)
            : (null, Results.StatusCode(StatusCodes.Status403Forbidden));
    }
}

public sealed record AnswerView(Region Region, Initiative Initiative, SimilarApplication Similar, string TextMark)
{
    public const string MarkField = "mark";

    public string? Kind { get; init; }
    public string? Reason { get; init; }
    public string? Key { get; init; }
    public FormErrors? Errors { get; init; }

    /// <summary>Of the answer that is there; 0: none yet.</summary>
    public long Version => Similar.Answer?.Version ?? 0;

    public static AnswerView Of(Region region, ApplicationReview review, SimilarApplication similar) =>
        new(region, review.Initiative, similar, review.TextMark)
        {
            Kind = similar.Answer?.Kind.ToString(),
            Reason = similar.Answer?.Reason,
        };

    public FormErrors Check(out AnswerKind kind)
    {
        var errors = new FormErrors();
        if (!Enum.TryParse(Kind, out kind) || !Enum.IsDefined(kind) || int.TryParse(Kind, out _))
            errors.Add("kind", T("Pilih satu jawaban.", "Choose one answer."));
        var name = T("Alasan", "Reason");
        if (Reason is { Length: > 0 and < ApplicationAnswer.ShortestReason })
            errors.Add(
                "reason",
                T(
                    $"Alasan terlalu singkat: tulis sedikitnya {ApplicationAnswer.ShortestReason} huruf, agar penelaah mengerti.",
                    $"The reason is too short: write at least {ApplicationAnswer.ShortestReason} letters, so that a reviewer understands."
                )
            );
        else
            FormText.Require(errors, "reason", Reason, name, ApplicationAnswer.LongestReason);
        return errors;
    }
}
