using System.Globalization;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Planning;

/// <summary>How often each body is to meet in this region.</summary>
public static class SetPeriods
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.PeriodPath, AskAsync).Allow(MeetingPermissions.SetPeriod);
        region.MapForm(MeetingLinks.PeriodPath, SaveAsync).Allow(MeetingPermissions.SetPeriod);
    }

    private static async Task<IResult> AskAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Answer(ViewOf(visit, Texts(await SavedAsync(db, cancel))), StatusCodes.Status200OK);

    private static async Task<IResult> SaveAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var saved = await SavedAsync(db, cancel);
        var texts = Enum.GetValues<MeetingBody>().ToDictionary(b => b, b => form[b.ToString()].ToString().Trim());
        var view = new PeriodView(visit.Region, texts) { Key = form[FormFields.Key], Version = Versions.Of(form) };
        if (Versions.Of(form) != PeriodView.StampOf(Texts(saved)))
            return Conflict(view, saved);
        var errors = new FormErrors();
        foreach (var (body, text) in texts)
            if (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months)
                && months is > 0 and <= MeetingPeriod.Longest
            )
                Keep(db, visit, saved, body, months);
            else
                errors.Add(
                    body.ToString(),
                    T(
                        $"{MeetingWords.Of(body)}: tulis 1 sampai {MeetingPeriod.Longest} bulan.",
                        $"{MeetingWords.Of(body)}: write 1 to {MeetingPeriod.Longest} months."
                    )
                );
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        try
        {
            await db.SaveActAsync(
                new(
                    "meeting.periods",
                    Visibility.Region,
                    "menetapkan berapa sering Dewan, Forum, dan Tim Pelaksana bertemu",
                    "settled how often council, forum and team are to meet",
                    texts.ToDictionary(t => t.Key.ToString(), t => t.Value)
                ),
                cancel
            );
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            var now = await SavedAsync(db, cancel);
            if (PeriodView.StampOf(Texts(now)) == view.Version)
                throw;
            return Conflict(view, now);
        }
        return new SeeOther(MeetingLinks.List(visit.Region));
    }

    private static void Keep(GotongDb db, Visit visit, List<MeetingPeriod> saved, MeetingBody body, int months)
    {
        if (saved.Find(p => p.Body == body) is { } known)
            known.Months = months;
        else
            db.Add(
                new MeetingPeriod
                {
                    RegionId = visit.Region.Id,
                    Body = body,
                    Months = months,
                }
            );
    }

    private static Task<List<MeetingPeriod>> SavedAsync(GotongDb db, CancellationToken cancel) =>
        db.MeetingPeriods.ToListAsync(cancel);

    private static Dictionary<MeetingBody, string> Texts(List<MeetingPeriod> saved) =>
        Enum.GetValues<MeetingBody>()
            .ToDictionary(
                b => b,
                b =>
                    (saved.Find(p => p.Body == b)?.Months ?? MeetingPeriod.Usual(b)).ToString(
                        CultureInfo.InvariantCulture
                    )
            );

    private static PeriodView ViewOf(Visit visit, IReadOnlyDictionary<MeetingBody, string> saved) =>
        new(visit.Region, saved) { Version = PeriodView.StampOf(saved) };

    private static IResult Conflict(PeriodView view, List<MeetingPeriod> saved) =>
        Answer(
            view with
            {
                Saved = Texts(saved),
                Version = PeriodView.StampOf(Texts(saved)),
            },
            StatusCodes.Status409Conflict
        );

    private static IResult Answer(PeriodView view, int status) => Page.Of<PeriodPage>(new { Model = view }, status);
}

/// <param name="Months">As they stand in the form.</param>
public sealed record PeriodView(Region Region, IReadOnlyDictionary<MeetingBody, string> Months)
{
    public FormErrors? Errors { get; init; }
    public string? Key { get; init; }

    /// <summary>What another saved first; null: no conflict.</summary>
    public IReadOnlyDictionary<MeetingBody, string>? Saved { get; init; }

    /// <summary>Of what the form was drawn from.</summary>
    public long Version { get; init; }

    public static long StampOf(IReadOnlyDictionary<MeetingBody, string> months) =>
        Stamp.Of([.. months.OrderBy(m => m.Key).Select(m => m.Value)]);
}
