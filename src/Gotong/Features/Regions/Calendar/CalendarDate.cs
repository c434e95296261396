using Gotong.Platform.Data;

namespace Gotong.Features.Regions.Calendar;

/// <summary>A day, or an hour of it, that concerns a person.</summary>
/// <param name="Key">The same for the same date at each reading, so that a calendar moves it instead of doubling it.</param>
/// <param name="Start">Null: all day.</param>
/// <param name="Path">Its page, without a language.</param>
public sealed record CalendarDate(
    string Key,
    string Words,
    DateOnly Day,
    string Path,
    DateTimeOffset? Start = null,
    DateTimeOffset? End = null,
    string? Place = null
);

/// <summary>
/// The dates that concern the actor in the region that was entered. A feature adds its own with
/// <c>services.AddSingleton(new CalendarSource(FindAsync))</c>.
/// </summary>
public sealed record CalendarSource(
    Func<GotongDb, Region, Actor, CancellationToken, Task<IReadOnlyList<CalendarDate>>> FindAsync
);
