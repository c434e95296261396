using Gotong.Features.Applications;
using Gotong.Features.Bimtek;
using Gotong.Features.Collaboration;
using Gotong.Features.Desks;
using Gotong.Features.Discussions;
using Gotong.Features.Initiatives;
using Gotong.Features.Meetings;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Gotong.Browser.Tests.Fixtures;

/// <summary>The example region, and somebody signed in to it.</summary>
public sealed class ExampleApp(Chromium chromium) : RunningApp(chromium, example: true)
{
    public const string Coordinator = "koordinator@contoh.id";

    private readonly SemaphoreSlim once = new(1);
    private readonly Dictionary<string, string> signedIn = [];
    private Dictionary<string, string>? places;

    public string Password => File.ReadLines(Path.Combine(Folder, "example-accounts.txt")).First();

    public Task<IPage> CoordinatorAsync(int width = 1280, bool script = true, bool dark = false) =>
        AsAsync(Coordinator, width, script, dark);

    /// <summary>A window of a person of the example. Each signs in once; sign-ins are counted.</summary>
    public async Task<IPage> AsAsync(string email, int width = 1280, bool script = true, bool dark = false)
    {
        await once.WaitAsync();
        try
        {
            if (!signedIn.ContainsKey(email))
            {
                var door = await WindowAsync();
                await door.GotoAsync("/masuk");
                await door.AnswerAsync("Masuk", ("email", email), ("password", Password));
                await door.WaitForURLAsync(address => !address.EndsWith("/masuk", StringComparison.Ordinal));
                signedIn[email] = await door.Context.StorageStateAsync();
            }
        }
        finally
        {
            once.Release();
        }
        return await WindowAsync(width, script, dark, signedIn[email]);
    }

    /// <summary>Fills the blanks of an address: {draft}, {public}, {priority}, {lembaga}, {hash} …</summary>
    public async Task<string> PathAsync(string pattern)
    {
        var path = pattern;
        foreach (var (name, value) in places ??= await FindPlacesAsync())
            path = path.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return path;
    }

    private async Task<Dictionary<string, string>> FindPlacesAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GotongDb>();
        var region = await db.Regions.SingleAsync(r => r.Code == Region.ExampleCode);
        db.Tenant.Enter(region.Id);
        var works = db.Initiatives.OrderBy(i => i.Number);
        var priority = await db.Priorities.FirstAsync(p => p.Level == PriorityLevel.Sasaran && p.Indicators.Count > 0);
        return new()
        {
            ["draft"] =
                $"{(await works.FirstAsync(i => i.State == InitiativeState.Draft && i.Costs.Count == 0)).Number}",
            ["public"] =
                $"{(await works.FirstAsync(i => i.State == InitiativeState.InMasterplan && i.PublishedAt != null)).Number}",
            ["baru"] =
                $"{(await works.FirstAsync(i => i.Kind == SolutionKind.NewApplication && i.State == InitiativeState.Draft)).Number}",
            ["aplikasi"] = $"{await db.Applications.OrderBy(a => a.Name).Select(a => a.Id).FirstAsync()}",
            ["percakapan"] =
                $"{(await db.Comments.FirstAsync(c => c.SubjectKind == InitiativeDiscussion.Kind)).SubjectKey}",
            ["submitted"] = $"{(await works.FirstAsync(i => i.State == InitiativeState.Submitted)).Number}",
            ["priority"] = $"{priority.Id}",
            ["indicator"] =
                $"{await db.Indicators.Where(i => i.PriorityId == priority.Id).Select(i => i.Id).FirstAsync()}",
            ["lembaga"] = $"{(await db.Organizations.FirstAsync(o => o.Kind == OrganizationKind.Opd)).Id}",
            ["permintaan"] =
                $"{await db.Requests.Where(r => r.State == RequestState.Waiting).OrderBy(r => r.DueOn).Select(r => r.Id).FirstAsync()}",
            ["orang"] =
                $"{await db.Memberships.Where(m => m.RegionId == region.Id && m.Role == Role.Partner).Select(m => m.Id).FirstAsync()}",
            ["agenda"] =
                $"{await db.Meetings.Where(m => m.State == MeetingState.Planned).SelectMany(m => m.Points).OrderBy(p => p.Order).Select(p => p.Id).FirstAsync()}",
            ["sidik"] = (await db.CommitmentSheets.FirstAsync(s => s.PublishedAt != null)).Code!,
            ["tautan"] = await LinkAsync(db, region, scope.ServiceProvider),
            ["hash"] = await KeepFileAsync(scope.ServiceProvider, region.Id, PlanFile.Name, PlanFile.Synthetic()),
            ["batas"] = await KeepFileAsync(scope.ServiceProvider, region.Id, BorderFile.Name, BorderFile.WithFaults()),
        };
    }

    /// <summary>The token of a desk that has written nothing.</summary>
    private static async Task<string> LinkAsync(GotongDb db, Region region, IServiceProvider services)
    {
        var works = db.Initiatives;
        var desk = await db.Desks.FirstAsync(d => !works.Any(i => i.LeadOrganizationId == d.OrganizationId));
        var link = services.GetRequiredService<DeskLink>().Of(desk, region, db.Clock.GetUtcNow());
        return link!.Split('/')[^1];
    }

    private static async Task<string> KeepFileAsync(IServiceProvider services, Guid regionId, string name, byte[] bytes)
    {
        var store = new FileStore(services.GetRequiredService<Platform.Hosting.Installation>(), regionId);
        using var content = new MemoryStream(bytes);
        return (await store.SaveAsync(content, name, CancellationToken.None)).Hash;
    }
}

/// <summary>One for all tests of the example: making it anew costs more than their few additions disturb.</summary>
[CollectionDefinition(Name)]
public sealed class ExampleRegion : ICollectionFixture<ExampleApp>
{
    public const string Name = "example region";
}
