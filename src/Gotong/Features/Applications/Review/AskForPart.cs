using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;

namespace Gotong.Features.Applications.Review;

/// <summary>
/// Asks an organization to carry a part of an initiative, in the act that is about to be saved. Asking comes later in
/// the house, which tells from there how it is done.
/// </summary>
/// <returns>False: it was asked before and has not answered, or the visitor may not ask in the initiative's name.</returns>
public delegate Task<bool> AskForPart(
    Initiative initiative,
    Organization organization,
    string part,
    CancellationToken cancel
);
