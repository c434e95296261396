using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Discussions;

/// <summary>
/// A kind of record that can be spoken about. The feature that has the record adds it with
/// <c>services.AddSingleton(new DiscussionSubject("inisiatif", "inisiatif", "initiative", FindAsync))</c>.
/// </summary>
/// <param name="Kind">Part of the address.</param>
/// <param name="FindAsync">Null: there is no such record, or this actor may not see it.</param>
public sealed record DiscussionSubject(
    string Kind,
    string Indonesian,
    string English,
    Func<GotongDb, Region, Actor, string, CancellationToken, Task<DiscussedRecord?>> FindAsync
)
{
    public const int LongestKind = 20;
    public const int LongestKey = 64;

    public string Word => Words.T(Indonesian, English);
}

/// <summary>The record itself, as far as a discussion needs it.</summary>
/// <param name="Key">As it stands in the address, in its one form.</param>
/// <param name="Path">Its page, without a language.</param>
/// <param name="People">Who carries it, and hears of every comment unless they do not want to.</param>
/// <param name="MaySettle">May say that a thread is settled, and take comments away.</param>
public sealed record DiscussedRecord(string Key, string Name, string Path, IReadOnlyList<Guid> People, bool MaySettle);
