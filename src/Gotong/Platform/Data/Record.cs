using System.ComponentModel.DataAnnotations.Schema;

namespace Gotong.Platform.Data;

/// <summary>The root of an aggregate. Its version is the concurrency token, the ETag and a hidden form field.</summary>
public abstract class Record
{
    public Guid Id { get; init; } = NewId.Make();

    /// <summary>Raised on save whenever the record or one of its parts changes.</summary>
    public long Version { get; private set; }
}

/// <summary>Belongs to one region; filtered by it, and guarded by row-level security on PostgreSQL.</summary>
public interface IRegional
{
    Guid RegionId { get; }
}

/// <summary>Part of a record: when it changes, the whole gets a new version.</summary>
public interface IPart
{
    [NotMapped]
    Record Whole { get; }
}

/// <summary>A record of one region.</summary>
public abstract class RegionalRecord : Record, IRegional
{
    public required Guid RegionId { get; init; }
}

/// <summary>A part of a record of one region.</summary>
public abstract class RegionalPart : IRegional, IPart
{
    public Guid Id { get; init; } = NewId.Make();
    public required Guid RegionId { get; init; }

    [NotMapped]
    public abstract Record Whole { get; }
}
