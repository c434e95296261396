using Gotong.Features.Regions.PublicPages;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;

namespace Gotong.Features.Regions.Panels;

/// <summary>
/// A part that a later feature shows on an earlier feature's page. Added with
/// <c>services.AddSingleton(new RecordPanel(PanelPlace.Initiative, LoadAsync))</c>; shown in the order of registration.
/// </summary>
/// <param name="LoadAsync">Null: nothing to show to this visitor.</param>
public sealed record RecordPanel(PanelPlace Place, Func<PanelRoom, Record, CancellationToken, Task<Panel?>> LoadAsync);

/// <summary>A component and its one parameter, <c>Model</c>.</summary>
public sealed record Panel(Type Component, object Model);

public sealed record PanelRoom(GotongDb Db, Visit Visit, PublicMemory Memory, RegionMemory RegionMemory);

/// <summary>Where panels stand: on the page of a record, on the first page of a region, at the desk of an organization, or on a review sheet.</summary>
public enum PanelPlace
{
    Region,
    Initiative,
    Priority,
    Organization,
    Desk,
    Decision,

    /// <summary>The review sheet of an initiative.</summary>
    Gate,
}
