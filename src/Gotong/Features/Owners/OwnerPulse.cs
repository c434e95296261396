namespace Gotong.Features.Owners;

/// <summary>Whether somebody carries an initiative.</summary>
public enum OwnerState
{
    /// <summary>The owner or the deputy acted or confirmed within the period.</summary>
    Alive,

    /// <summary>There is an owner, of whom nothing was heard for longer than the period.</summary>
    Silent,

    /// <summary>There is no owner, or the owner has left.</summary>
    Absent,
}

/// <param name="StartedOn">When the initiative began: nobody is silent about what is younger than the period.</param>
/// <param name="HasOwner">Somebody is named, and is still in office.</param>
/// <param name="ActedOn">Last time the owner or the deputy changed it.</param>
/// <param name="ConfirmedOn">Last time one of them said that they still carry it.</param>
/// <param name="Notices">Days on which people were told of this state with this owner.</param>
public sealed record OwnerFacts(
    DateOnly StartedOn,
    bool HasOwner,
    DateOnly? ActedOn,
    DateOnly? ConfirmedOn,
    IReadOnlyCollection<DateOnly> Notices
);

/// <summary>Does the owner of an initiative live? Pure; days are the region's own.</summary>
/// <param name="Since">The last sign of life.</param>
/// <param name="NoticedOn">When the people were told of it; null: not yet.</param>
public sealed record OwnerPulse(OwnerState State, DateOnly Since, DateOnly? ConfirmedOn, DateOnly? NoticedOn)
{
    /// <summary>The reporting period: regions evaluate their plans every quarter (Permendagri 86/2017).</summary>
    public const int Months = 3;

    /// <summary>Days to answer a notice before the public reads of it.</summary>
    public const int NoticeDays = 14;

    public static OwnerPulse Of(OwnerFacts facts, DateOnly today)
    {
        var since = new[] { facts.StartedOn, facts.ActedOn, facts.ConfirmedOn }.Max()!.Value;
        var state =
            !facts.HasOwner ? OwnerState.Absent
            : since.AddMonths(Months) < today ? OwnerState.Silent
            : OwnerState.Alive;
        DateOnly? noticed = state switch
        {
            OwnerState.Alive => null,
            OwnerState.Absent => facts.Notices.Order().Cast<DateOnly?>().FirstOrDefault(),
            // A notice answered once does not count against the next silence.
            _ => facts.Notices.Where(n => n > since).Order().Cast<DateOnly?>().FirstOrDefault(),
        };
        return new(state, since, facts.ConfirmedOn, noticed);
    }

    /// <summary>Counts as one without owner, for everyone inside.</summary>
    public bool IsWithoutOwner => State != OwnerState.Alive;

    /// <summary>The last day on which it still counts as carried.</summary>
    public DateOnly Until => Since.AddMonths(Months);

    public bool NeedsNotice => IsWithoutOwner && NoticedOn is null;

    /// <summary>Told, and not answered in time: the public reads it too.</summary>
    public bool IsPublicOn(DateOnly today) => NoticedOn?.AddDays(NoticeDays) <= today;

    /// <summary>From here on its people are asked for a sign, before it counts as silent.</summary>
    public DateOnly AsksFrom => Until.AddDays(-NoticeDays);

    public bool AsksOn(DateOnly today) => AsksFrom <= today;
}
