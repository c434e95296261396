using Gotong.Features.Regions;
using Gotong.Platform.Data;

namespace Gotong.Features.Delivery.EvidenceStore;

/// <summary>
/// Names what evidence shows in a later feature: of these subjects those that are its own and that the visitor may see.
/// Added with <c>services.AddSingleton(new ClaimSource(NameAsync))</c>. Such a claim is taken off on the page of its subject.
/// </summary>
public sealed record ClaimSource(
    Func<
        GotongDb,
        Visit,
        IReadOnlyCollection<Guid>,
        CancellationToken,
        Task<IReadOnlyList<(Guid Subject, string Name, string Href)>>
    > NameAsync
);
