using Gotong.Features.Codes;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Readiness;
using Gotong.Features.Roadmap;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books;

public sealed partial class BookLoader
{
    private async Task<List<BookInitiative>> LoadInitiativesAsync(
        bool isPublic,
        Dictionary<Guid, BookOrganization> organizations,
        CancellationToken cancel
    )
    {
        var initiatives = InBook(db, isPublic);
        var rows = await initiatives.AsNoTracking().OrderBy(i => i.Number).ToListAsync(cancel);
        var effects = await PartsAsync(
            from i in initiatives
            from e in i.Effects
            orderby e.Id
            select new Part<BookEffect>(
                i.Id,
                new(e.Indicator!.Name ?? e.Measure ?? "", e.Indicator!.Unit ?? e.Unit, e.Baseline, e.Expected, e.ByYear)
            ),
            cancel
        );
        var places = await PartsAsync(
            from i in initiatives
            from d in i.Dimensions
            where d.Framework == region.Framework
            orderby d.Id
            select new Part<BookPlace>(i.Id, new(d.Dimension, d.SubDimension)),
            cancel
        );
        var partners = await PartsAsync(
            from i in initiatives
            from p in i.Partners
            where p.Answer != PartnerAnswer.Rejected
            orderby p.Id
            select new Part<Taking>(i.Id, new(p.OrganizationId, p.Part)),
            cancel
        );
        var costs = await PartsAsync(
            from i in initiatives
            from c in i.Costs
            where c.Stage != MoneyStage.Realised
            orderby c.Year, c.Id
            select new Part<BookCost>(i.Id, new(c.Year, c.Source, c.Amount)),
            cancel
        );
        var needs = await PartsAsync(
            from i in initiatives
            from n in i.Needs
            orderby n.Id
            select new Part<BookNeed>(i.Id, new(n.Kind, n.Text)),
            cancel
        );
        var schedules = await PartsAsync(
            from i in initiatives
            join s in db.Schedules on i.Id equals s.InitiativeId
            select new Part<BookTime>(i.Id, new(s.Starts, s.Ends, false)),
            cancel
        );
        // A book goes from hand to hand: what only the two sides of a promise may read never stands in one.
        var confidences = await InitiativeReadiness.Of(db, region.Today(db.Clock), initiatives, isPublic: true, cancel);
        return
        [
            .. rows.Select(i => new BookInitiative(
                i.Number,
                i.Title,
                i.State,
                i.Kind,
                i.Horizon,
                i.PriorityId,
                new(i.Problem, i.UsualWay, i.NewWay),
                i.LeadOrganizationId is { } lead ? organizations.GetValueOrDefault(lead) : null,
                new(
                    T($"Inisiatif {i.Number}: {i.Title}", $"Initiative {i.Number}: {i.Title}"),
                    i.Version,
                    Address(InitiativeLinks.Record(region, i.Number))
                )
            )
            {
                Effects = [.. effects[i.Id]],
                Dimensions = [.. places[i.Id]],
                Partners = [.. partners[i.Id].Select(p => new BookPartner(organizations[p.Organization], p.Part))],
                Costs = [.. costs[i.Id].Select(c => c with { Source = FundingSource.NameOf(c.Source) })],
                Needs = [.. needs[i.Id]],
                Time = schedules[i.Id].SingleOrDefault() ?? Proposed(i, [.. costs[i.Id]], [.. effects[i.Id]]),
                Confidence = confidences[i.Id],
            }),
        ];
    }

    private static BookTime Proposed(Initiative initiative, List<BookCost> costs, List<BookEffect> effects)
    {
        var proposal = ScheduleProposal.Of(
            initiative.Horizon,
            initiative.StartedAt.Year,
            [.. costs.Select(c => c.Year)],
            [.. effects.Select(e => e.ByYear)]
        );
        return new(proposal.Starts, proposal.Ends, true);
    }

    private static async Task<ILookup<Guid, T>> PartsAsync<T>(IQueryable<Part<T>> parts, CancellationToken cancel) =>
        (await parts.ToListAsync(cancel)).ToLookup(p => p.InitiativeId, p => p.Value);

    private sealed record Part<T>(Guid InitiativeId, T Value);

    private sealed record Taking(Guid Organization, string Part);
}
