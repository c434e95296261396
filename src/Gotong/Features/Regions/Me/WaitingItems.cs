using Gotong.Platform.Data;

namespace Gotong.Features.Regions;

/// <summary>Something that waits for a person: one sentence, one link, since when; null: since the beginning.</summary>
public sealed record WaitingItem(Region Region, string Sentence, string Href, DateTimeOffset? Since = null);

/// <summary>
/// What waits for the actor in the region that was entered. A feature adds its own with
/// <c>services.AddSingleton(new WaitingSource(FindAsync))</c>.
/// </summary>
public sealed record WaitingSource(
    Func<GotongDb, Region, Actor, CancellationToken, Task<IReadOnlyList<WaitingItem>>> FindAsync
);
