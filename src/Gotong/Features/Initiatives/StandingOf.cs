using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives;

public static class StandingOf
{
    /// <summary>The sign a state is shown by.</summary>
    public static Standing Standing(this InitiativeState state) =>
        state switch
        {
            InitiativeState.Draft => Platform.Web.Standing.Draft,
            InitiativeState.Submitted => Platform.Web.Standing.Submitted,
            InitiativeState.Returned => Platform.Web.Standing.Returned,
            InitiativeState.Accepted => Platform.Web.Standing.Accepted,
            InitiativeState.InMasterplan => Platform.Web.Standing.InMasterplan,
            _ => Platform.Web.Standing.Dropped,
        };
}
