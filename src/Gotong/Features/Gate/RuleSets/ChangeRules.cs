using Gotong.Features.Codes;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Ledger;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Gate.RuleSets;

/// <summary>Prepares the next edition of a region's rules, change by change, and switches it on from a day.</summary>
public static class ChangeRules
{
    private const int LongestDays = 365;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(GateLinks.RulesPath, ShowAsync).Allow(RulePermissions.Prepare);
        region.MapForm(GateLinks.ChangePath, ChangeAsync).Allow(RulePermissions.Prepare);
        region.MapForm(GateLinks.AddPath, AddAsync).Allow(RulePermissions.Prepare);
        region.MapForm(GateLinks.TakeBackPath, TakeBackAsync).Allow(RulePermissions.Prepare);
        region.MapForm(GateLinks.DiscardPath, DiscardAsync).Allow(RulePermissions.Prepare);
        region.MapForm(GateLinks.SwitchOnPath, SwitchOnAsync).Allow(RulePermissions.SwitchOn);
    }

    private static async Task<IResult> ShowAsync(GotongDb db, Visit visit, CancellationToken cancel) =>
        Page.Of<RulesPage>(new { Model = await RulesView.LoadAsync(db, visit, cancel) });

    private static async Task<IResult> ChangeAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var view = (await RulesView.LoadAsync(db, visit, cancel)) with
        {
            Scope = "ubah",
            RuleId = form["rule"].ToString(),
            Kind = form["kind"].ToString(),
            Reason = FormText.Of(form["reason"]),
            Key = form[FormFields.Key],
        };
        var errors = new FormErrors();
        if (
            !Enum.TryParse<RuleChangeKind>(view.Kind, out var kind)
            || kind is not (RuleChangeKind.Harden or RuleChangeKind.Off)
        )
            errors.Add("kind", T("Perubahan: pilih diperketat atau dimatikan.", "Change: choose harder or off."));
        if (view.RuleId.Length == 0)
            errors.Add("rule", T("Aturan: pilih satu.", "Rule: choose one."));
        FormText.Require(errors, "reason", view.Reason, T("Alasan", "Reason"), RuleSet.LongestReason);
        return await SaveAsync(
            db,
            view,
            errors,
            form,
            "rule",
            set => set.Change(kind, view.RuleId, view.Reason),
            cancel
        );
    }

    private static async Task<IResult> AddAsync(HttpRequest request, GotongDb db, Visit visit, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var view = (await RulesView.LoadAsync(db, visit, cancel)) with
        {
            Scope = "tambah",
            Form = RuleForm.Of(form),
            Key = form[FormFields.Key],
        };
        var (rule, errors) = view.Form.Read();
        return await SaveAsync(
            db,
            view,
            errors,
            form,
            "need1",
            set => set.Change(RuleChangeKind.Add, rule.Id, view.Form.Reason, EditionFile.Write(rule)),
            cancel
        );
    }

    private static async Task<IResult> TakeBackAsync(
        Guid change,
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var view = await RulesView.LoadAsync(db, visit, cancel);
        return view.Draft?.Changes.Exists(c => c.Id == change) == true
            ? await SaveAsync(db, view, new(), form, "", set => set.TakeBack(change), cancel)
            : new SeeOther(GateLinks.Rules(visit.Region));
    }

    private static async Task<IResult> DiscardAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var view = await RulesView.LoadAsync(db, visit, cancel);
        if (view.Draft is not { } draft)
            return new SeeOther(GateLinks.Rules(visit.Region));
        if (Versions.Of(form) != draft.Version)
            return Stale(view);
        db.Remove(draft);
        return await TrySaveAsync(
            db,
            view,
            new(
                "gate.draft-discarded",
                Visibility.Region,
                $"membuang rancangan aturan gerbang {draft.Number}",
                $"discarded the draft of gate rules {draft.Number}"
            ),
            cancel
        );
    }

    private static async Task<IResult> SwitchOnAsync(
        HttpRequest request,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var view = (await RulesView.LoadAsync(db, visit, cancel)) with
        {
            Scope = "berlaku",
            From = form["from"].ToString(),
            Key = form[FormFields.Key],
        };
        if (view.Draft is not { } draft || Versions.Of(form) != draft.Version)
            return Stale(view);
        var errors = new FormErrors();
        var earliest = view.Last?.EffectiveFrom is { } last && last > visit.Today ? last : visit.Today;
        var from = FormText.Day(
            errors,
            "from",
            view.From,
            T("Berlaku mulai", "Counts from"),
            earliest,
            visit.Today.AddDays(LongestDays)
        );
        foreach (var problem in RegionalEdition.Check(draft, visit.Region))
            errors.Add("", $"{problem.Place}: {problem.Problem}");
        if (errors.Any)
            return Answer(view with { Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        draft.SwitchOn(from, visit.Now);
        return await TrySaveAsync(db, view, RuleActs.SwitchedOn(draft, visit.Region, from), cancel);
    }

    /// <summary>Changes the draft, or begins one from what was switched on last; a set that contradicts itself is not saved.</summary>
    private static async Task<IResult> SaveAsync(
        GotongDb db,
        RulesView view,
        FormErrors errors,
        IFormCollection form,
        string field,
        Action<RuleSet> change,
        CancellationToken cancel
    )
    {
        if (Versions.Of(form) != (view.Draft?.Version ?? 0))
            return Stale(view);
        var draft = view.Draft;
        if (!errors.Any)
        {
            draft ??= Begin(db, view);
            change(draft);
            if (draft.Changes.Count > RuleSet.MostChanges)
                errors.Add(
                    field,
                    T($"Paling banyak {RuleSet.MostChanges} perubahan.", $"At most {RuleSet.MostChanges} changes.")
                );
            foreach (var problem in RegionalEdition.Check(draft, view.Region))
                errors.Add(field, $"{problem.Place}: {problem.Problem}");
        }
        if (errors.Any)
        {
            db.ChangeTracker.Clear();
            var kept = await RulesView.LoadAsync(db, view.Visit, cancel);
            return Answer(view with { Sets = kept.Sets, Errors = errors }, StatusCodes.Status422UnprocessableEntity);
        }
        return await TrySaveAsync(db, view, RuleActs.Prepared(draft!), cancel);
    }

    private static RuleSet Begin(GotongDb db, RulesView view)
    {
        var draft = new RuleSet
        {
            RegionId = view.Region.Id,
            Number = 1 + (view.Last?.Number ?? 0),
            MadeById = view.Visit.Actor.MemberId,
            MadeAt = view.Visit.Now,
        };
        // What a newer set of defaults contradicts stays behind: it would refuse every draft, and none could mend it.
        foreach (var change in view.Last?.Changes ?? [])
        {
            draft.Change(change.Kind, change.RuleId, change.Reason, change.Rule);
            if (RegionalEdition.Check(draft, view.Region).Count > 0)
                draft.TakeBack(draft.Changes[^1].Id);
        }
        db.Add(draft);
        return draft;
    }

    private static async Task<IResult> TrySaveAsync(GotongDb db, RulesView view, Act act, CancellationToken cancel)
    {
        try
        {
            await db.SaveActAsync(act, cancel);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || view.Draft is null)
        {
            db.ChangeTracker.Clear(); // somebody else changed it, or began one, at the same moment
            return Stale(view with { Sets = (await RulesView.LoadAsync(db, view.Visit, cancel)).Sets });
        }
        return new SeeOther(GateLinks.Rules(view.Region));
    }

    private static IResult Stale(RulesView view) =>
        Answer(
            view with
            {
                Errors = new FormErrors().Add(
                    "",
                    T(
                        "Rancangan aturan berubah setelah Anda membacanya. Belum ada yang disimpan. Baca lagi, lalu kirim lagi.",
                        "The draft of the rules changed after you read it. Nothing is saved. Read it again, then send again."
                    )
                ),
            },
            StatusCodes.Status409Conflict
        );

    private static IResult Answer(RulesView view, int status) => Page.Of<RulesPage>(new { Model = view }, status);
}
