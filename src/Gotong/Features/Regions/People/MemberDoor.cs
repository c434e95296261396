namespace Gotong.Features.Regions;

/// <summary>Something that can be done about a member, elsewhere in the house: a word and where it leads.</summary>
public sealed record MemberWay(string Text, string Href);

/// <summary>
/// Later features put their ways beside the names on the page of people with
/// <c>services.AddSingleton(new MemberDoor(Door))</c>; null where the visitor may not.
/// </summary>
public sealed record MemberDoor(Func<Region, Actor, Membership, MemberWay?> Way);

/// <summary>The same for all of them together, at the head of the page.</summary>
public sealed record PeopleDoor(Func<Region, Actor, MemberWay?> Way);

/// <summary>What later features let the operator keep for all regions, on the operator's page.</summary>
public sealed record OperatorDoor(Func<MemberWay> Way);
