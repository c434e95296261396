using Gotong.Features.Organizations;
using Gotong.Platform.Ledger;

namespace Gotong.Features.Desks;

/// <summary>What the ledger says of desks.</summary>
public static class DeskActs
{
    public static Act Opened(Organization organization) =>
        new(
            "desk.opened",
            Visibility.Region,
            $"membuka meja {organization.Label}",
            $"opened the desk of {organization.Label}"
        );
}
