using Gotong.Platform.Data;

namespace Gotong.Features.Regions;

/// <summary>An organization as an invitation sees it. Organizations come later in the house and tell them from there.</summary>
/// <param name="Outside">Outside the government: for partners; else for officers.</param>
public sealed record OrganizationChoice(Guid Id, string Label, bool Outside);

/// <summary>The organizations of the region that was entered, by name.</summary>
public delegate Task<IReadOnlyList<OrganizationChoice>> OrganizationChoices(GotongDb db, CancellationToken cancel);
