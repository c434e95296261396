using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>What a regulation enacted is not edited; the page says how it is amended.</summary>
internal static class PlanLock
{
    public static IResult? Refuse(Visit visit, Rpjmd plan) =>
        plan.IsEnacted ? Page.Of<EnactedPage>(new { visit.Region, Plan = plan }, 409) : null;
}
