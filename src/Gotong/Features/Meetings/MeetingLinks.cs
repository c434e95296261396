using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Meetings;

/// <summary>Addresses of meetings; the only place with their path strings.</summary>
public static class MeetingLinks
{
    public const string ListPath = "/rapat";
    public const string NewPath = "/rapat/baru";
    public const string PeriodPath = "/rapat/periode";
    public const string RecordPath = "/rapat/{number:int}";
    public const string CalendarPath = RecordPath + "/kalender.ics";
    public const string PlanPath = RecordPath + "/ubah";
    public const string CallOffPath = RecordPath + "/batal";
    public const string NewPointPath = RecordPath + "/agenda/baru";
    public const string PointPath = RecordPath + "/agenda/{point:guid}";
    public const string RaisePath = PointPath + "/naik";
    public const string RemovePointPath = PointPath + "/hapus";
    public const string AddPaperPath = PointPath + "/bahan";
    public const string PaperPath = RecordPath + "/bahan/{paper:guid}";
    public const string RemovePaperPath = PaperPath + "/hapus";
    public const string InvitePath = RecordPath + "/undang";
    public const string InviteOutsidePath = InvitePath + "/luar";
    public const string UninvitePath = InvitePath + "/{attendance:guid}/hapus";
    public const string ReplyPath = RecordPath + "/jawab";
    public const string PresencePath = RecordPath + "/hadir";
    public const string PromisesPath = RecordPath + "/janji";
    public const string WritePath = RecordPath + "/notula/{point:guid}";
    public const string MinutesPath = RecordPath + "/berita-acara";
    public const string WordPath = RecordPath + "/berita-acara.docx";
    public const string PdfPath = RecordPath + "/berita-acara.pdf";
    public const string FixPath = RecordPath + "/tetapkan";
    public const string AddendumPath = RecordPath + "/adendum";
    public const string PublishPath = RecordPath + "/terbitkan";
    public const string ForumPath = "/forum";
    public const string ForumMeetingPath = "/forum/{number:int}";

    public static string List(Region region, int page = 1) =>
        Href.To($"/{region.Code}{ListPath}{(page == 1 ? "" : $"?hal={page}")}");

    public static string New(Region region, MeetingBody? body = null) =>
        Href.To($"/{region.Code}{NewPath}{(body is null ? "" : $"?badan={body}")}");

    public static string Period(Region region) => Href.To($"/{region.Code}{PeriodPath}");

    public static string Record(Region region, int number) => Href.To(RecordFrom(region, number));

    /// <summary>Without a language.</summary>
    public static string RecordFrom(Region region, int number) => $"/{region.Code}/rapat/{number}";

    public static string Calendar(Region region, int number) => Record(region, number) + "/kalender.ics";

    public static string Plan(Region region, int number) => Record(region, number) + "/ubah";

    public static string CallOff(Region region, int number) => Record(region, number) + "/batal";

    public static string NewPoint(Region region, int number) => Record(region, number) + "/agenda/baru";

    public static string Point(Region region, int number, Guid point) => Record(region, number) + $"/agenda/{point}";

    public static string Raise(Region region, int number, Guid point) => Point(region, number, point) + "/naik";

    public static string RemovePoint(Region region, int number, Guid point) => Point(region, number, point) + "/hapus";

    public static string AddPaper(Region region, int number, Guid point) => Point(region, number, point) + "/bahan";

    public static string Paper(Region region, int number, Guid paper) => Record(region, number) + $"/bahan/{paper}";

    public static string RemovePaper(Region region, int number, Guid paper) => Paper(region, number, paper) + "/hapus";

    public static string Invite(Region region, int number) => Record(region, number) + "/undang";

    public static string InviteOutside(Region region, int number) => Invite(region, number) + "/luar";

    public static string Uninvite(Region region, int number, Guid attendance) =>
        Invite(region, number) + $"/{attendance}/hapus";

    public static string Reply(Region region, int number) => Record(region, number) + "/jawab";

    public static string Presence(Region region, int number) => Record(region, number) + "/hadir";

    public static string Promises(Region region, int number) => Record(region, number) + "/janji";

    public static string Write(Region region, int number, Guid point) => Record(region, number) + $"/notula/{point}";

    public static string Minutes(Region region, int number) => Record(region, number) + "/berita-acara";

    public static string Word(Region region, int number) => Minutes(region, number) + ".docx";

    public static string Pdf(Region region, int number) => Minutes(region, number) + ".pdf";

    public static string Fix(Region region, int number) => Record(region, number) + "/tetapkan";

    public static string Addendum(Region region, int number) => Record(region, number) + "/adendum";

    public static string Publish(Region region, int number) => Record(region, number) + "/terbitkan";

    public static string Forum(Region region) => Href.To($"/{region.Code}{ForumPath}");

    public static string ForumMeeting(Region region, int number) => Href.To($"/{region.Code}/forum/{number}");
}
