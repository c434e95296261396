using System.Text.Json;
using System.Text.Json.Serialization;
using Gotong.Features.Initiatives;
using Gotong.Features.Organizations;
using Gotong.Features.Priorities;

namespace Gotong.Features.Example;

/// <summary>What the example region is made of: fictional people and partners, public figures with their source.</summary>
public sealed record ExampleData(
    ExamplePlan Plan,
    ExamplePlan PlanBefore,
    List<ExampleOrganization> Organizations,
    List<ExampleInitiative> Initiatives,
    ExampleCollaboration Collaboration,
    ExampleCodes Codes
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static ExampleData Load() =>
        new(
            Read<ExamplePlan>("plan.json"),
            Read<ExamplePlan>("plan-before.json"),
            Read<List<ExampleOrganization>>("organizations.json"),
            Read<List<ExampleInitiative>>("initiatives.json"),
            Read<ExampleCollaboration>("collaboration.json"),
            Read<ExampleCodes>("codes.json")
        );

    private static T Read<T>(string name)
    {
        using var stream = typeof(ExampleData).Assembly.GetManifestResourceStream(
            $"Gotong.Features.Example.Data.{name}"
        )!;
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }
}

public sealed record ExamplePlan(
    string Title,
    int PeriodStart,
    int PeriodEnd,
    int[] Years,
    string Visi,
    List<ExampleMisi> Misi
);

public sealed record ExampleMisi(string Name, List<ExampleTujuan> Tujuan);

public sealed record ExampleTujuan(string Name, List<ExampleIndicator> Indicators, List<ExampleSasaran> Sasaran);

public sealed record ExampleSasaran(string Name, List<ExampleIndicator> Indicators, List<ExampleProgram> Programs);

public sealed record ExampleProgram(string Code, string Name, string Opd, long[] Pagu);

public sealed record ExampleIndicator(
    string Name,
    string Unit,
    IndicatorDirection Direction,
    string Baseline,
    string[] Targets,
    string Source
);

public sealed record ExampleOrganization(string Key, string Name, string? ShortName, OrganizationKind Kind);

public sealed record ExampleInitiative(
    string Title,
    InitiativeState State,
    string Sasaran,
    ExampleEffect? Effect,
    string Lead,
    List<ExamplePart> Partners,
    string? Problem,
    string? Evidence,
    string? RootCause,
    string? UsualWay,
    string? NewWay,
    string? Dimension,
    Horizon Horizon,
    List<ExampleCost> Costs,
    List<ExampleNeed> Needs,
    Origin Origin,
    string? Beneficiaries,
    SolutionKind Kind,
    string? Reason,
    string? NoPartnerReason,
    bool HasOwner,
    List<string> Places,
    ExampleDigital? Digital = null,
    string? WhyNewApplication = null
);

/// <param name="Claimed">What it would have cost as the new application it was first written as.</param>
public sealed record ExampleDigital(
    string? Before,
    string? After,
    string? Architecture,
    string? Roadmap,
    string? Unit,
    string? Users,
    string? Asked,
    int? RetireBelow,
    int? RetireMonths,
    string? Data,
    string? Metadata,
    string? Hosting,
    string? Integration,
    string? WatchDecision,
    string? WatchEffect,
    List<ExampleRunning>? Running,
    long? Claimed
);

public sealed record ExampleRunning(int Year, string Source, string Payer, long Amount);

public sealed record ExampleEffect(string Indicator, string Expected, int ByYear);

public sealed record ExamplePart(string Org, string Part);

public sealed record ExampleCost(int Year, string Source, long Amount);

public sealed record ExampleNeed(NeedKind Kind, string Text);
