using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Discussions;

/// <summary>
/// What a later feature makes of a thread: the way there, and what came of threads before, shown above their words.
/// Added with <c>services.AddSingleton(new ThreadDoor(Way, LinesAsync))</c>.
/// </summary>
/// <param name="Way">Null where the visitor may not.</param>
public sealed record ThreadDoor(
    Func<Region, Actor, Comment, MemberWay?> Way,
    Func<GotongDb, Visit, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyList<ThreadLine>>> LinesAsync
);

/// <summary>One thing that came of a thread.</summary>
public sealed record ThreadLine(Guid ThreadId, string Words, string Href);
