using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>What must be there first: rules, means, money.</summary>
public sealed class NeedsStep : Step
{
    public override string Key => "kebutuhan";
    public override string Title => T("Apa yang harus siap lebih dulu?", "What must be there first?");
    public override string Why =>
        T(
            "Komitmen memerlukan regulasi, infrastruktur, dan anggaran. Sebut apa yang belum ada.",
            "Commitment needs regulation, infrastructure and budget. Name what is not there yet."
        );
    public override (string Id, string En) Noun => ("kebutuhan", "the needs");
    public override bool Adds => true;

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<Field>>([
            new("kind", FieldKind.One, T("Jenis kebutuhan", "Kind of need"))
            {
                Options = [.. Enum.GetValues<NeedKind>().Select(k => new Option(k.ToString(), InitiativeWords.Of(k)))],
            },
            new("need", FieldKind.Text, T("Yang diperlukan", "What is needed"))
            {
                Example = T(
                    "Peraturan bupati tentang jadwal panen bersama.",
                    "A regent's regulation on a shared harvest calendar."
                ),
                MaxLength = 1000,
            },
        ]);

    public override Answers Read(Initiative initiative, StepRoom room) => new();

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        initiative.Require(Enum.Parse<NeedKind>(answers["kind"]), answers["need"]);
        return Task.CompletedTask;
    }

    public override IReadOnlyList<StepItem> Items(Initiative initiative) =>
        [
            .. initiative
                .Needs.OrderBy(n => n.Kind)
                .Select(n => new StepItem(n.Id, $"{InitiativeWords.Of(n.Kind)}: {n.Text}")),
        ];

    public override bool Remove(Initiative initiative, Guid part) => initiative.Needs.RemoveAll(n => n.Id == part) > 0;
}
