using System.Globalization;
using Gotong.Features.Initiatives;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Proofs;

/// <summary>The form of a proof; without one it is new.</summary>
public sealed record ProofFormView(Region Region, Initiative Initiative, ProofForm Form, Proof? Proof)
{
    public ProofText Text { get; init; } = new();
    public string? Key { get; init; }
    public FormErrors Errors { get; } = new();
    public bool HasMovedOn { get; init; }

    /// <summary>The costs that money may be written for.</summary>
    public IReadOnlyList<NeededMoney> Lines =>
        [
            .. FactsOfProofs.MoneyLines(
                Initiative
                    .Costs.Where(c => c.Stage != MoneyStage.Realised)
                    .Select(c => new NeededMoney(c.Year, c.Source, c.Amount))
            ),
        ];

    public static string KeyOf(NeededMoney line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Year}-{line.Source}");

    public string Title =>
        Form switch
        {
            ProofForm.Instrument => T("Peraturan yang diperlukan", "An instrument that is needed"),
            ProofForm.Gap => T("Infrastruktur yang diperlukan", "Infrastructure that is needed"),
            ProofForm.Budget => T("Anggaran per tahun dan sumber", "Budget by year and source"),
            _ => T("Tidak ada yang diperlukan", "Nothing is needed"),
        };

    public string Action =>
        Proof is null
            ? ReadinessLinks.Add(Region, Initiative.Number, Form)
            : ReadinessLinks.Proof(Region, Initiative.Number, Proof.Id);
}
