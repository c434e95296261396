using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Desks.Board;

/// <summary>All desks at a glance: who has sent, who writes, who has not come, who is late.</summary>
public static class ShowBoard
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(DeskLinks.BoardPath, HandleAsync).Allow(DeskPermissions.Run);
        region.MapGet(DeskLinks.CardsPath, CardsAsync).Allow(DeskPermissions.Run);
    }

    private static async Task<IResult> HandleAsync(
        string? keadaan,
        GotongDb db,
        Visit visit,
        DeskLink links,
        CancellationToken cancel
    )
    {
        DeskState? state = Enum.TryParse<DeskState>(keadaan, out var s) && Enum.IsDefined(s) ? s : null;
        return Page.Of<BoardPage>(new { Model = await ViewAsync(db, visit, links, cancel) with { Filter = state } });
    }

    /// <summary>A card for each desk, or for one: to print, to hand over.</summary>
    private static async Task<IResult> CardsAsync(
        Guid? lembaga,
        GotongDb db,
        Visit visit,
        DeskLink links,
        CancellationToken cancel
    )
    {
        var view = await ViewAsync(db, visit, links, cancel);
        return Page.Of<CardsPage>(
            new
            {
                visit.Region,
                Cards = view
                    .Rows.Where(r => r.Link is not null && (lembaga is null || r.Desk.Organization.Id == lembaga))
                    .ToList(),
            }
        );
    }

    private static async Task<BoardView> ViewAsync(GotongDb db, Visit visit, DeskLink links, CancellationToken cancel)
    {
        var desks = await LoadDesks.AllAsync(db, visit.Actor, visit.Today.Year, cancel);
        return new(
            visit.Region,
            [
                .. desks
                    .Select(d => new BoardRow(d, d.State(visit.Today), links.Of(d.Desk, visit.Region, visit.Now)))
                    .OrderBy(r => r.State),
            ]
        );
    }
}

/// <summary>One desk on the board.</summary>
/// <param name="Link">To be sent; null when there is none that works.</param>
public sealed record BoardRow(DeskProgress Desk, DeskState State, string? Link);

public sealed record BoardView(Region Region, IReadOnlyList<BoardRow> Rows)
{
    public DeskState? Filter { get; init; }
    public IEnumerable<BoardRow> Shown => Rows.Where(r => Filter is null || r.State == Filter);
    public int WithoutDesk => Rows.Count(r => r.Desk.Desk is null);
    public bool HasDesks => WithoutDesk < Rows.Count;

    /// <summary>Those a reminder goes to.</summary>
    public int Open => Rows.Count(r => r.Desk.Desk is not null && r.State != DeskState.Sent);

    public int Count(DeskState state) => Rows.Count(r => r.State == state);

    /// <summary>The day most desks share.</summary>
    public DateOnly? DueOn =>
        Rows.Where(r => r.Desk.Desk is not null).GroupBy(r => r.Desk.Desk!.DueOn).MaxBy(g => g.Count())?.Key;
}
