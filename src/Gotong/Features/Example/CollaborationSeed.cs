using Gotong.Features.Accounts;
using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Example;

/// <summary>Makes the example's requests and promises, each walked through its states as people would.</summary>
public sealed class CollaborationSeed(
    Region region,
    IReadOnlyDictionary<string, Organization> organizations,
    IReadOnlyDictionary<int, Initiative> initiatives,
    Guid coordinator,
    DateTimeOffset now
)
{
    private DateOnly Today { get; } = region.DayOf(now);

    public Request Make(ExampleRequest example)
    {
        var initiative = initiatives[example.Initiative];
        var organization = organizations[example.Org];
        var asked = now.AddDays(-example.AskedDaysAgo);
        initiative.Ask(organization, example.Part, asked);
        var request = new Request
        {
            RegionId = region.Id,
            InitiativeId = initiative.Id,
            Initiative = initiative,
            OrganizationId = organization.Id,
            Organization = organization,
            Part = example.Part,
            AskedBy = initiative.OwnerId ?? initiative.StartedBy,
            AskedAt = asked,
            DueOn = Today.AddDays(example.Days - example.AskedDaysAgo),
        };
        if (example.State != RequestState.Waiting)
            request.Answer(example.State, example.AnswerPart, example.Reason, coordinator, asked.AddDays(5), true);
        return request;
    }

    public Commitment Make(int number, ExamplePromise example)
    {
        var due = Today.AddDays(example.DueInDays);
        var written = now.AddDays(Math.Min(example.DueInDays, 0) - 60);
        var initiative = example.Initiative is { } found ? initiatives[found] : null;
        var promise = new Commitment
        {
            RegionId = region.Id,
            Number = number,
            GiverId = organizations[example.Giver].Id,
            Giver = organizations[example.Giver],
            StartedBy = coordinator,
            StartedAt = written,
            Dimension = example.Dimension,
        };
        if (initiative is not null)
            promise.Offer(organizations.Values.Single(o => o.Id == initiative.LeadOrganizationId), initiative);
        promise.Propose(
            new(
                example.Kind,
                example.What,
                example.Measure,
                due,
                null,
                example.PublicText,
                example.Sdgs,
                example.Source,
                example.Amount is { } amount ? [(due.Year, amount)] : []
            ),
            coordinator,
            written
        );
        if (example.End != CommitmentStanding.Offered)
            Walk(promise, example, written);
        return promise;
    }

    private void Walk(Commitment promise, ExamplePromise example, DateTimeOffset written)
    {
        promise.Sign(Side.Giver, coordinator, $"Pimpinan {promise.Giver.Label}", written.AddDays(3), ProofWay.Password);
        promise.Sign(
            Side.Receiver,
            coordinator,
            $"Kepala {promise.Receiver!.Label}",
            written.AddDays(5),
            ProofWay.Password
        );
        if (example.NoticedDaysAgo is { } ago)
            promise.GiveNotice("Janji ini lewat batasnya. Mohon kabar dan hari barunya.", Today.AddDays(-ago));
        if (example.Reply is { } reply)
            promise.ReplyTo(reply, now.AddDays(2 - example.NoticedDaysAgo!.Value));
        if (example.End is CommitmentStanding.Kept or CommitmentStanding.Reported)
            promise.Report("Sudah dilaksanakan sesuai janji.", null, null, coordinator, now.AddDays(-6));
        if (example.End == CommitmentStanding.Kept)
            promise.Keep(now.AddDays(-4));
        if (example.End == CommitmentStanding.Broken)
            promise.Break(example.Reason!, Today, now.AddDays(-20));
    }
}

public sealed record ExampleCollaboration(List<ExampleRequest> Requests, List<ExamplePromise> Promises);

public sealed record ExampleRequest(
    int Initiative,
    string Org,
    string Part,
    int AskedDaysAgo,
    int Days,
    RequestState State,
    string? AnswerPart,
    string? Reason
);

/// <param name="End">Where it stands today.</param>
public sealed record ExamplePromise(
    string Giver,
    int? Initiative,
    CommitmentKind Kind,
    string What,
    string Measure,
    string PublicText,
    int DueInDays,
    string? Source,
    long? Amount,
    string? Dimension,
    string? Sdgs,
    int? NoticedDaysAgo,
    string? Reply,
    string? Reason,
    CommitmentStanding End
);
