using Gotong.Features.Applications.Edit;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.End;

/// <summary>An application is retired with a reason, or another takes its place; or that is taken back.</summary>
public static class EndApplication
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(ApplicationLinks.EndPath, ShowAsync).Allow(ApplicationPermissions.Write);
        region.MapForm(ApplicationLinks.EndPath, SaveAsync).Allow(ApplicationPermissions.Write);
        region.MapGet(ApplicationLinks.TakeBackPath, ShowBackAsync).Allow(ApplicationPermissions.Write);
        region.MapForm(ApplicationLinks.TakeBackPath, TakeBackAsync).Allow(ApplicationPermissions.Write);
    }

    private static async Task<IResult> ShowAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var (application, refusal) = await SaveApplication.FindAsync(id, db, visit, cancel);
        return application is null ? refusal!
            : application.Status == ApplicationStatus.Retired ? new SeeOther(ApplicationLinks.Page(visit.Region, id))
            : Page.Of<EndPage>(new { Model = await ViewAsync(application, db, visit, cancel) });
    }

    private static async Task<IResult> SaveAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (application, refusal) = await SaveApplication.FindAsync(id, db, visit, cancel);
        if (application is null)
            return refusal!;
        if (application.Status == ApplicationStatus.Retired)
            return new SeeOther(ApplicationLinks.Page(visit.Region, id));
        var form = await request.ReadFormAsync(cancel);
        var view = await ViewAsync(application, db, visit, cancel) with
        {
            How = form["how"],
            Into = form["into"],
            Reason = FormText.Of(form["reason"]),
            Key = form[FormFields.Key],
        };
        if (Versions.Of(form) != application.Version)
            return Refused(view, "", Changed, StatusCodes.Status409Conflict);
        if (view.How == EndView.Retire)
            FormText.Require(view.Errors, "reason", view.Reason, T("Alasan", "Reason"), EndView.LongestReason);
        else if (!Enum.TryParse<Succession>(view.How, out _))
            view.Errors.Add("how", T("Pilih satu.", "Choose one."));
        if (view.Errors.Any)
            return Page.Of<EndPage>(new { Model = view }, 422);
        if (view.How == EndView.Retire)
            application.Retire(view.Reason!, visit.Today, visit.Now);
        else if (await FollowAsync(application, view, db, visit, cancel) is { } problem)
            return Refused(view, "into", problem, 422);
        try
        {
            await db.SaveActAsync(ActOf(application), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            return Refused(view, "", Changed, StatusCodes.Status409Conflict);
        }
        return new SeeOther(ApplicationLinks.Page(visit.Region, id));
    }

    /// <summary>All that follow are touched, so that two acts at once cannot close a circle.</summary>
    private static async Task<string?> FollowAsync(
        Application application,
        EndView view,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        if (!Guid.TryParse(view.Into, out var intoId))
            return T("Pilih aplikasi yang menggantikannya.", "Choose the application that takes its place.");
        if (intoId == application.Id)
            return T(
                "Sebuah aplikasi tidak dapat menggantikan dirinya sendiri. Pilih yang lain.",
                "An application cannot take its own place. Choose another."
            );
        var chain = await db.SuccessionAsync(cancel);
        var ids = chain.From(intoId);
        var following = await db.Applications.AsTracking().Where(a => ids.Contains(a.Id)).ToListAsync(cancel);
        if (following.Find(a => a.Id == intoId) is not { } into)
            return T(
                "Aplikasi itu tidak ada di daerah ini. Pilih lagi.",
                "That application is not of this region. Choose again."
            );
        if (chain.Refuses(application.Id, intoId))
            return T(
                $"“{into.Name}” sudah digantikan, langsung atau lewat yang lain, oleh “{application.Name}”. Keduanya akan saling menggantikan tanpa akhir. Batalkan pensiun “{into.Name}” dulu.",
                $"“{into.Name}” has given way, at once or by way of others, to “{application.Name}”. They would follow each other without end. Take the retirement of “{into.Name}” back first."
            );
        application.Follow(into, Enum.Parse<Succession>(view.How!), chain, visit.Today, visit.Now);
        foreach (var next in following)
            next.Touch(visit.Now);
        return null;
    }

    private static async Task<IResult> ShowBackAsync(Guid id, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var (application, refusal) = await SaveApplication.FindAsync(id, db, visit, cancel);
        return application is null ? refusal! : Page.Of<TakeBackPage>(new { visit.Region, Application = application });
    }

    private static async Task<IResult> TakeBackAsync(
        Guid id,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var (application, refusal) = await SaveApplication.FindAsync(id, db, visit, cancel);
        if (application is null)
            return refusal!;
        var form = await request.ReadFormAsync(cancel);
        if (Versions.Of(form) != application.Version)
            return MovedOn(application, visit);
        if (application.Status != ApplicationStatus.Retired)
            return new SeeOther(ApplicationLinks.Page(visit.Region, id));
        application.TakeBack(visit.Now);
        try
        {
            await db.SaveActAsync(
                new Act(
                    "application.taken-back",
                    Visibility.Region,
                    $"membatalkan pensiun aplikasi “{application.Name}”",
                    $"took the retirement of the application “{application.Name}” back"
                ),
                cancel
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            if (await db.WasSentTwiceAsync(cancel))
                throw;
            (application, refusal) = await SaveApplication.FindAsync(id, db, visit, cancel);
            return application is null ? refusal! : MovedOn(application, visit);
        }
        return new SeeOther(ApplicationLinks.Page(visit.Region, id));
    }

    private static IResult MovedOn(Application application, Visit visit) =>
        Page.Of<TakeBackPage>(
            new
            {
                visit.Region,
                Application = application,
                HasMovedOn = true,
            },
            409
        );

    private static Act ActOf(Application a) =>
        a.Successor is { } next
            ? a.Succession == Succession.MergedInto
                ? new(
                    "application.merged",
                    Visibility.Region,
                    $"menggabungkan aplikasi “{a.Name}” ke dalam “{next.Name}”",
                    $"merged the application “{a.Name}” into “{next.Name}”",
                    new { from = a.Id, into = next.Id }
                )
                : new(
                    "application.replaced",
                    Visibility.Region,
                    $"mengganti aplikasi “{a.Name}” dengan “{next.Name}”",
                    $"replaced the application “{a.Name}” by “{next.Name}”",
                    new { from = a.Id, into = next.Id }
                )
            : new(
                "application.retired",
                Visibility.Region,
                $"memensiunkan aplikasi “{a.Name}”",
                $"retired the application “{a.Name}”",
                new { reason = a.RetiredBecause }
            );

    private static string Changed =>
        T(
            "Catatannya berubah sejak Anda membuka halaman ini. Belum ada yang disimpan: periksa, lalu kirim sekali lagi.",
            "What is noted changed since you opened this page. Nothing is saved yet: check, then send again."
        );

    private static IResult Refused(EndView view, string field, string problem, int status) =>
        Page.Of<EndPage>(new { Model = view with { Errors = new FormErrors().Add(field, problem) } }, status);

    private static async Task<EndView> ViewAsync(
        Application application,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        new(
            visit.Region,
            application,
            await db
                .Applications.AsNoTracking()
                .Include(a => a.Owner)
                .Where(a => a.Id != application.Id)
                .OrderBy(a => a.Key)
                .ToListAsync(cancel)
        );
}

public sealed record EndView(Region Region, Application Application, IReadOnlyList<Application> Others)
{
    public const string Retire = "Retire";
    public const int LongestReason = 1000;

    public string? How { get; init; }
    public string? Into { get; init; }
    public string? Reason { get; init; }
    public string? Key { get; init; }
    public FormErrors Errors { get; init; } = new();
}
