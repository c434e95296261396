using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Alignment;

/// <summary>Two plans side by side, and the initiatives that rest on each line of the old one.</summary>
public sealed record AlignmentView(
    Region Region,
    PlanShelf Shelf,
    Rpjmd Old,
    Rpjmd New,
    PriorityLevel Level,
    IReadOnlyList<AlignedPair> Pairs,
    IReadOnlyDictionary<Guid, int> Initiatives,
    bool MayRelink
)
{
    public static readonly PriorityLevel[] Levels =
    [
        PriorityLevel.Misi,
        PriorityLevel.Tujuan,
        PriorityLevel.Sasaran,
        PriorityLevel.Program,
    ];

    public int Count(Bond bond) => Pairs.Count(p => p.Bond == bond);

    public int On(Priority? priority) => priority is null ? 0 : Initiatives.GetValueOrDefault(priority.Id);

    /// <summary>Initiatives on what the new plan does not go on with.</summary>
    public int Homeless => Pairs.Where(p => p.Bond == Bond.Gone).Sum(p => On(p.Old));

    public string Finding =>
        T(
            $"Dari {Count(Bond.Same) + Count(Bond.Near) + Count(Bond.Gone)} {PriorityWords.Of(Level).ToLowerInvariant()} lama, {Count(Bond.Same)} berlanjut dengan nama atau kode yang sama, {Count(Bond.Near)} tampaknya berlanjut dengan kata lain, {Count(Bond.Gone)} tidak tampak lagi. {Count(Bond.New)} baru.",
            $"Of {Count(Bond.Same) + Count(Bond.Near) + Count(Bond.Gone)} old ones ({PriorityWords.Of(Level).ToLowerInvariant()}), {Count(Bond.Same)} go on under the same name or code, {Count(Bond.Near)} seem to go on in other words, {Count(Bond.Gone)} are no longer seen. {Count(Bond.New)} are new."
        );

    public static string Words(Bond bond) =>
        bond switch
        {
            Bond.Same => T("Berlanjut", "Goes on"),
            Bond.Near => T("Usulan: berlanjut dengan kata lain", "Proposal: goes on in other words"),
            Bond.Gone => T("Tidak tampak lagi", "No longer seen"),
            _ => T("Baru", "New"),
        };
}
