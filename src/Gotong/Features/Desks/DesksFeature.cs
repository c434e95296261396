using Gotong.Features.Desks.AtDesk;
using Gotong.Features.Desks.Board;
using Gotong.Features.Desks.Link;
using Gotong.Features.Desks.Mutasi;
using Gotong.Features.Desks.Workbook;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;

namespace Gotong.Features.Desks;

/// <summary>Every organization is reached: a desk with what is asked of it, a link to it, and a board of who has come.</summary>
public static class DesksFeature
{
    public static void AddDesks(this IServiceCollection services)
    {
        services.AddScoped<DeskLink>();
        services.AddSingleton(new OrganizationMove(DeskMove.MoveAsync));
        services.AddSingleton(new MemberDoor(HandOver.Door));
        services.AddSingleton(new WaitingSource(DeskWaits.FindAsync));
    }

    public static void MapDesks(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowBoard.Map(region);
        OpenDesks.Map(region);
        RemindDesks.Map(region);
        ShowDesk.Map(region);
        EnterDesk.Map(region);
        ShareDesk.Map(region);
        WriteWorkbook.Map(region);
        BringBack.Map(region);
        HandOver.Map(region);
    }
}
