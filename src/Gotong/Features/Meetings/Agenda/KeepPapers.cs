using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Gotong.Platform.Hosting;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Meetings.Agenda;

/// <summary>What is read for a point: files, handed out as downloads to those who see the meeting.</summary>
public static class KeepPapers
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(MeetingLinks.AddPaperPath, AskAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.AddPaperPath, AddAsync).TakesFiles().Allow(Access.Members);
        region.MapGet(MeetingLinks.PaperPath, DownloadAsync).Allow(Access.Members);
        region.MapForm(MeetingLinks.RemovePaperPath, RemoveAsync).Allow(Access.Members);
    }

    private static Task<IResult> AskAsync(int number, Guid point, GotongDb db, Visit visit, CancellationToken cancel) =>
        MeetingDoor.AskAsync(
            db,
            visit,
            number,
            meeting =>
                meeting.Points.Find(p => p.Id == point) is { } found
                    ? Answer(new(visit, meeting), found, "", StatusCodes.Status200OK)
                    : Results.NotFound(),
            cancel
        );

    private static async Task<IResult> AddAsync(
        int number,
        Guid point,
        HttpRequest request,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var form = await request.ReadFormAsync(cancel);
        var name = FormText.Of(form["name"]).Replace('\n', ' ');
        var file = form.Files["file"];
        var errors = Check(name, file);
        return await MeetingDoor.AskAsync(
            db,
            visit,
            number,
            async meeting =>
            {
                if (meeting.Points.Find(p => p.Id == point) is not { } found)
                    return Results.NotFound();
                if (errors.Any)
                    return Answer(
                        new(visit, meeting) { Errors = errors, Key = form[FormFields.Key] },
                        found,
                        name,
                        StatusCodes.Status422UnprocessableEntity
                    );
                await using var content = file!.OpenReadStream();
                var stored = await new FileStore(installation, visit.Region.Id).SaveAsync(
                    content,
                    file.FileName,
                    cancel
                );
                return await KeepAsync(number, point, name, stored, db, visit, cancel);
            },
            cancel
        );
    }

    private static Task<IResult> KeepAsync(
        int number,
        Guid point,
        string name,
        StoredFile stored,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (meeting.Points.Find(p => p.Id == point) is not { } found)
                    return Results.NotFound();
                meeting.AddPaper(
                    found,
                    name.Length > 0 ? name : stored.Name,
                    stored.Hash,
                    visit.Actor.MemberId,
                    visit.Now
                );
                return null;
            },
            m => MeetingDoor.Act("meeting.paper.added", m, "menambah bahan", "added a paper to"),
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel
        );

    private static Task<IResult> RemoveAsync(
        int number,
        Guid paper,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    ) =>
        MeetingDoor.ChangeAsync(
            db,
            visit,
            number,
            meeting =>
            {
                if (meeting.Papers.Find(p => p.Id == paper) is not { } found)
                    return Results.NotFound();
                meeting.RemovePaper(found);
                return null;
            },
            m => MeetingDoor.Act("meeting.paper.removed", m, "menghapus bahan", "removed a paper from"),
            m => MeetingLinks.Record(visit.Region, m.Number),
            cancel
        );

    private static async Task<IResult> DownloadAsync(
        int number,
        Guid paper,
        Installation installation,
        GotongDb db,
        Visit visit,
        CancellationToken cancel
    )
    {
        var found = (await MeetingDoor.FindAsync(db, visit, number, cancel))?.Papers.Find(p => p.Id == paper);
        return found is not null && new FileStore(installation, visit.Region.Id).Find(found.FileHash) is { } file
            ? Results.File(file.Open(), "application/octet-stream", file.Name)
            : Results.NotFound();
    }

    private static FormErrors Check(string name, IFormFile? file)
    {
        var errors = new FormErrors();
        if (file is not { Length: > 0 })
            errors.Add("file", T("Berkas: pilih berkasnya.", "File: choose the file."));
        else if (EvidenceFile.TooLarge(file) is { } tooLarge)
            errors.Add("file", tooLarge);
        FormText.Limit(errors, "name", name, T("Nama", "Name"), MeetingPaper.LongestName);
        return errors;
    }

    private static IResult Answer(MeetingView view, AgendaPoint point, string name, int status) =>
        Page.Of<PaperPage>(
            new
            {
                Model = view,
                Point = point,
                Name = name,
            },
            status
        );
}
