using Gotong.Features.Decisions;
using Gotong.Features.Meetings.Calendar;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Panels;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Meetings.Agenda;

/// <summary>On the page of a decision: at which meetings it was taken or talked about, as far as one may see them.</summary>
public static class TakenAtPanel
{
    public static async Task<Panel?> LoadAsync(PanelRoom room, Record record, CancellationToken cancel)
    {
        var decision = (Decision)record;
        var meetings = await room
            .Db.Meetings.AsNoTracking()
            .Where(ShowMeetings.IsSeenBy(room.Visit.Actor))
            .Where(m => m.State != MeetingState.CalledOff && m.Points.Any(p => p.DecisionId == decision.Id))
            .OrderBy(m => m.StartsAt)
            .ToListAsync(cancel);
        return meetings.Count == 0 ? null : new(typeof(TakenAt), new TakenAtView(room.Visit, meetings));
    }
}

public sealed record TakenAtView(Visit Visit, IReadOnlyList<Meeting> Meetings);
