using Gotong.Features.Organizations;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;

namespace Gotong.Features.Initiatives;

/// <summary>Verbs on the parts of an initiative.</summary>
public sealed partial class Initiative
{
    /// <summary>A first answer makes a draft.</summary>
    public static Initiative Start(
        Priority priority,
        int number,
        string problem,
        Guid by,
        Guid? lead,
        DateTimeOffset at,
        bool onBehalf = false
    ) =>
        new()
        {
            RegionId = priority.RegionId,
            Number = number,
            Title = TitleFrom(problem),
            PriorityId = priority.Id,
            StartedBy = by,
            StartedAt = at,
            ChangedAt = at,
            StateAt = at,
            LeadOrganizationId = lead,
            OnBehalf = onBehalf,
        };

    /// <summary>A program of an old masterplan, as its table told it.</summary>
    public static Initiative Bring(
        Guid regionId,
        int number,
        string title,
        string importKey,
        Guid? priority,
        Guid? lead,
        Guid by,
        DateTimeOffset at
    ) =>
        new()
        {
            RegionId = regionId,
            Number = number,
            Title = title,
            ImportKey = importKey,
            PriorityId = priority,
            StartedBy = by,
            StartedAt = at,
            ChangedAt = at,
            StateAt = at,
            LeadOrganizationId = lead,
        };

    /// <summary>The beginning of the problem serves until somebody finds a better title.</summary>
    public static string TitleFrom(string problem)
    {
        var line = problem.Split(['.', '\n', ';'], 2)[0].Trim();
        if (line.Length <= 80)
            return line.Length == 0 ? "…" : line;
        var blank = line.LastIndexOf(' ', 79);
        return line[..(blank < 40 ? 79 : blank)] + "…";
    }

    public bool HasOwnTitle => Problem is null || Title != TitleFrom(Problem);

    /// <summary>What an act says when the team works on what another organization leads.</summary>
    public (string Id, string En) OnBehalfWords(Actor actor) =>
        LeadOrganization is { } lead
        && actor.Is(Role.Coordinator, Role.Planner)
        && !actor.WorksFor(lead.Id)
        && !actor.Memberships.Any(m => m.Id == OwnerId || m.Id == DeputyId)
            ? ($" atas nama {lead.Label}", $" on behalf of {lead.Label}")
            : ("", "");

    public void Touch(DateTimeOffset at) => ChangedAt = at;

    public void Entrust(Organization? lead, Membership? owner, Membership? deputy)
    {
        (LeadOrganization, LeadOrganizationId) = (lead, lead?.Id);
        (Owner, OwnerId) = (owner, owner?.Id);
        (Deputy, DeputyId) = (deputy, deputy?.Id);
    }

    /// <summary>What one member answers for, another does from now on; nobody is owner and deputy at once.</summary>
    public void HandOver(Guid from, Guid to, DateTimeOffset at)
    {
        if (OwnerId == from)
            OwnerId = to;
        else if (DeputyId == from)
            DeputyId = to;
        if (OwnerId == DeputyId)
            DeputyId = null;
        ChangedAt = at;
    }

    /// <summary>One place in each framework edition.</summary>
    public void PlaceIn(string framework, string dimension, string? subDimension)
    {
        Dimensions.RemoveAll(d => d.Framework == framework);
        Dimensions.Add(
            new()
            {
                RegionId = RegionId,
                InitiativeId = Id,
                Initiative = this,
                Framework = framework,
                Dimension = dimension,
                SubDimension = subDimension,
            }
        );
    }

    public InitiativeDimension? DimensionIn(string framework) => Dimensions.Find(d => d.Framework == framework);

    /// <summary>Of the places asked about, it reaches exactly the chosen; others stay as they are.</summary>
    public void Reach(IReadOnlyCollection<string> chosen, IReadOnlyCollection<string> asked)
    {
        Places.RemoveAll(p => asked.Contains(p.AreaCode) && !chosen.Contains(p.AreaCode));
        foreach (var code in chosen.Where(c => Places.TrueForAll(p => p.AreaCode != c)))
            Places.Add(
                new()
                {
                    RegionId = RegionId,
                    InitiativeId = Id,
                    Initiative = this,
                    AreaCode = code,
                }
            );
    }

    /// <summary>An organization takes part once; naming it again changes its part.</summary>
    public void Join(Organization organization, string part)
    {
        if (Partners.Find(p => p.OrganizationId == organization.Id) is { } partner)
            partner.Part = part;
        else
            Partners.Add(
                new()
                {
                    RegionId = RegionId,
                    InitiativeId = Id,
                    Initiative = this,
                    OrganizationId = organization.Id,
                    Organization = organization,
                    Part = part,
                }
            );
    }

    /// <summary>Those who carry a part, or may: whoever rejected theirs is not among them.</summary>
    public IEnumerable<InitiativePartner> Carriers => Partners.Where(p => p.Answer != PartnerAnswer.Rejected);

    /// <summary>An organization is asked for a part; what it said before no longer counts.</summary>
    public void Ask(Organization organization, string part, DateTimeOffset at)
    {
        Join(organization, part);
        Partners.Find(p => p.OrganizationId == organization.Id)!.Answer = PartnerAnswer.Waiting;
        ChangedAt = at;
    }

    /// <summary>What was asked of it is answered, or (null) no longer asked. A partner that was taken out stays out.</summary>
    public void Hear(Guid organizationId, PartnerAnswer? answer, DateTimeOffset at, string? part = null)
    {
        if (Partners.Find(p => p.OrganizationId == organizationId) is not { } partner)
            return;
        partner.Answer = answer;
        partner.Part = part ?? partner.Part;
        ChangedAt = at;
    }

    /// <summary>One organization takes the place of another; it is lead or partner, not both, and partner once.</summary>
    public void Replace(Guid from, Organization into, DateTimeOffset at)
    {
        if (LeadOrganizationId == from)
            (LeadOrganization, LeadOrganizationId) = (into, into.Id);
        if (Partners.Find(p => p.OrganizationId == from) is { } partner)
        {
            Partners.Remove(partner);
            if (LeadOrganizationId != into.Id && !Partners.Exists(p => p.OrganizationId == into.Id))
            {
                Join(into, partner.Part);
                Partners.Find(p => p.OrganizationId == into.Id)!.Answer = partner.Answer;
            }
        }
        if (LeadOrganizationId == into.Id)
            Partners.RemoveAll(p => p.OrganizationId == into.Id);
        ReplaceInDigital(from, into);
        ChangedAt = at;
    }

    /// <summary>
    /// One amount for a year, source, stage and codes; naming it again changes the amount. Codes that come later are
    /// added to the line that had none.
    /// </summary>
    public void Cost(int year, string source, MoneyStage stage, long amount, CostCodes? codes = null)
    {
        codes ??= CostCodes.None;
        var lines = Costs.FindAll(c => c.Year == year && c.Source == source && c.Stage == stage);
        var line = lines.Find(c => CostCodes.Of(c) == codes) ?? lines.Find(c => CostCodes.Of(c) == CostCodes.None);
        if (codes == CostCodes.None && lines.Count == 1)
            line = lines[0];
        if (line is not null)
        {
            line.Amount = amount;
            if (codes != CostCodes.None)
                codes.WriteTo(line);
        }
        else
            Costs.Add(
                new()
                {
                    SubKegiatan = codes.SubKegiatan,
                    Account = codes.Account,
                    SourceCode = codes.Source,
                    RegionId = RegionId,
                    InitiativeId = Id,
                    Initiative = this,
                    Year = year,
                    Source = source,
                    Stage = stage,
                    Amount = amount,
                }
            );
    }

    /// <summary>Its money is needed earlier or later by whole years; what is spent stays where it is.</summary>
    public void MoveCosts(int years, DateTimeOffset at)
    {
        var moving = Costs.FindAll(c => c.Stage != MoneyStage.Realised);
        foreach (var line in moving)
        {
            Costs.Remove(line);
            Costs.Add(
                new()
                {
                    SubKegiatan = line.SubKegiatan,
                    Account = line.Account,
                    SourceCode = line.SourceCode,
                    RegionId = RegionId,
                    InitiativeId = Id,
                    Initiative = this,
                    Year = line.Year + years,
                    Source = line.Source,
                    Stage = line.Stage,
                    Amount = line.Amount,
                }
            );
        }
        ChangedAt = at;
    }

    public void Require(NeedKind kind, string text) =>
        Needs.Add(
            new()
            {
                RegionId = RegionId,
                InitiativeId = Id,
                Initiative = this,
                Kind = kind,
                Text = text,
            }
        );
}
