namespace Gotong.Platform.Ledger;

/// <summary>Who may read what an entry says. The chain of hashes itself is open to all.</summary>
public enum Visibility
{
    /// <summary>Anyone.</summary>
    Public,

    /// <summary>Members of the region.</summary>
    Region,
}

/// <summary>
/// One act of a person or a job, in words both languages carry. <paramref name="Detail"/> holds what the act decided
/// (figures, reasons, digests), never personal data beyond the actor.
/// </summary>
public sealed record Act(string Name, Visibility Visibility, string Indonesian, string English, object? Detail = null)
{
    /// <summary>Who acts when it is not the signed-in account: the name of a job or of the command line.</summary>
    public string? Agent { get; init; }
}

/// <summary>A record that an act touched, and the version it has since.</summary>
public sealed record Touch(string Type, Guid Id, long Version);
