using Gotong.Features.Meetings.Agenda;
using Gotong.Features.Meetings.Attending;
using Gotong.Features.Meetings.Calendar;
using Gotong.Features.Meetings.Forum;
using Gotong.Features.Meetings.Minutes;
using Gotong.Features.Meetings.Planning;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Features.Regions.Calendar;
using Gotong.Features.Regions.Panels;

namespace Gotong.Features.Meetings;

/// <summary>Dewan, Forum and Tim Pelaksana meet: calendar, agenda, who came, what was said, decided and promised.</summary>
public static class MeetingsFeature
{
    public static void AddMeetings(this IServiceCollection services)
    {
        services.AddScoped<MeetingLetters>();
        services.AddSingleton(new OrganizationMove(MeetingMove.MoveAsync));
        services.AddSingleton(new WaitingSource(MeetingWaits.FindAsync));
        services.AddSingleton(new CalendarSource(MeetingDates.FindAsync));
        services.AddSingleton(MeetingDiscussion.Subject);
        services.AddSingleton(new RecordPanel(PanelPlace.Decision, TakenAtPanel.LoadAsync));
        services.AddSingleton(new RecordPanel(PanelPlace.Region, ForumPanel.LoadAsync));
    }

    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        var region = routes.MapRegion();
        ShowMeetings.Map(region);
        ShowMeeting.Map(region);
        ShareMeeting.Map(region);
        PlanMeeting.Map(region);
        CallOffMeeting.Map(region);
        SetPeriods.Map(region);
        WriteAgenda.Map(region);
        KeepPapers.Map(region);
        InvitePeople.Map(region);
        ReplyToMeeting.Map(region);
        NotePresence.Map(region);
        LinkPromises.Map(region);
        WritePoint.Map(region);
        ShowMinutes.Map(region);
        FixMinutes.Map(region);
        AddAddendum.Map(region);
        PublishMeeting.Map(region);
        ShowForum.Map(region);
    }
}
