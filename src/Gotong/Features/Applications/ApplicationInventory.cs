using Gotong.Platform.Data;

namespace Gotong.Features.Applications;

/// <summary>The inventory of a region as a whole: nothing of it is public before somebody publishes it.</summary>
public sealed class ApplicationInventory : RegionalRecord
{
    public DateTimeOffset? PublishedAt { get; private set; }

    public void Publish(DateTimeOffset at) => PublishedAt ??= at;

    public void Withdraw() => PublishedAt = null;
}
