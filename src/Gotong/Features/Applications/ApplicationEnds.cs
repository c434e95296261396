namespace Gotong.Features.Applications;

/// <summary>How an application ends, and how that is taken back.</summary>
public sealed partial class Application
{
    public ApplicationStatus Status { get; private set; } = ApplicationStatus.Active;
    public DateOnly? RetiredOn { get; private set; }
    public string? RetiredBecause { get; private set; }

    /// <summary>What takes its place.</summary>
    public Guid? SuccessorId { get; private set; }
    public Application? Successor { get; private set; }
    public Succession? Succession { get; private set; }

    /// <summary>In use or lying idle; what is retired stays so until it is taken back.</summary>
    public void Work(bool isUsed)
    {
        if (Status == ApplicationStatus.Retired)
            throw new InvalidOperationException("A retired application is taken back first.");
        Status = isUsed ? ApplicationStatus.Active : ApplicationStatus.Unused;
    }

    public void Retire(string because, DateOnly on, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        (Status, RetiredOn, RetiredBecause, ChangedAt) = (ApplicationStatus.Retired, on, because, at);
    }

    /// <summary>It was retired by mistake, or too early.</summary>
    public void TakeBack(DateTimeOffset at)
    {
        (Status, RetiredOn, RetiredBecause, ChangedAt) = (ApplicationStatus.Unused, null, null, at);
        (Successor, SuccessorId, Succession) = (null, null, null);
    }

    /// <summary>Another takes its place, and it is retired.</summary>
    /// <param name="chain">What follows what, as <see cref="SuccessionChain"/> was asked.</param>
    public void Follow(Application into, Succession how, SuccessionChain chain, DateOnly on, DateTimeOffset at)
    {
        if (chain.Refuses(Id, into.Id))
            throw new InvalidOperationException("An application does not come to follow itself.");
        (Successor, SuccessorId, Succession) = (into, into.Id, how);
        (Status, RetiredOn, ChangedAt) = (ApplicationStatus.Retired, on, at);
        RetiredBecause = null;
    }
}

/// <summary>What follows what in a region. Pure.</summary>
public sealed class SuccessionChain(IReadOnlyDictionary<Guid, Guid> successors)
{
    /// <summary>The application and all that follow it, nearest first.</summary>
    public IReadOnlyList<Guid> From(Guid id)
    {
        var chain = new List<Guid> { id };
        while (successors.TryGetValue(chain[^1], out var next) && !chain.Contains(next))
            chain.Add(next);
        return chain;
    }

    /// <summary>It would follow itself, at once or by way of others.</summary>
    public bool Refuses(Guid from, Guid into) => From(into).Contains(from);
}
