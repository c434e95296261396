using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Readiness.Proofs;

/// <summary>What stands in the form of a proof, as text.</summary>
public sealed class ProofText
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    public string this[string name]
    {
        get => _fields.GetValueOrDefault(name, "");
        init => _fields[name] = value;
    }

    public static ProofText Of(IFormCollection form)
    {
        var text = new ProofText();
        foreach (var name in form.Keys)
            text._fields[name] = FormText.Of(form[name].ToString());
        return text;
    }

    public static ProofText Of(Proof proof)
    {
        var text = new ProofText
        {
            ["owner"] = proof.OwnerId?.ToString() ?? "",
            ["dueOn"] = ReadinessPeople.Text(proof.DueOn),
        };
        foreach (var (name, value) in Fields(proof))
            text._fields[name] = value;
        return text;
    }

    private static (string Name, string Value)[] Fields(Proof proof) =>
        proof switch
        {
            Instrument i =>
            [
                ("form", i.Form.ToString()),
                ("subject", i.Subject),
                ("stage", i.Stage.ToString()),
                ("number", i.OfficialNumber ?? ""),
                ("enactedOn", ReadinessPeople.Text(i.EnactedOn)),
            ],
            InfrastructureGap g =>
            [
                ("area", g.Area.ToString()),
                ("needed", g.Needed),
                ("present", g.Present),
                ("gap", g.Gap),
                ("closedOn", ReadinessPeople.Text(g.ClosedOn)),
            ],
            BudgetProof b =>
            [
                ("stage", b.Stage.ToString()),
                ("amount", b.Amount == 0 ? "" : b.Amount.ToString("N0", Numbers.Indonesian)),
                ("code", b.Code ?? ""),
            ],
            NothingNeeded n => [("reason", n.Reason)],
            _ => [],
        };

    /// <summary>Writes what was typed onto the proof; where something is wrong it says so and writes nothing.</summary>
    public void Apply(Proof proof, FormErrors errors, DateOnly today)
    {
        switch (proof)
        {
            case Instrument instrument:
                Apply(instrument, errors, today);
                break;
            case InfrastructureGap gap:
                Apply(gap, errors, today);
                break;
            case BudgetProof budget:
                Apply(budget, errors);
                break;
            case NothingNeeded nothing:
                FormText.Require(errors, "reason", this["reason"], T("Alasan", "Reason"), Proof.LongestText);
                if (!errors.Any)
                    nothing.Write(this["reason"]);
                break;
        }
    }

    private void Apply(Instrument instrument, FormErrors errors, DateOnly today)
    {
        var form = ReadinessPeople.Choice<InstrumentKind>("form", this["form"], T("Bentuk", "Form"), errors);
        FormText.Require(errors, "subject", this["subject"], T("Tentang", "What it rules on"), Proof.LongestText);
        var stage = ReadinessPeople.Choice<InstrumentStage>("stage", this["stage"], T("Tahap", "Stage"), errors);
        FormText.Limit(errors, "number", this["number"], T("Nomor", "Number"), Proof.LongestCode);
        var enacted = ReadinessPeople.Day("enactedOn", this["enactedOn"], T("Tanggal", "Day"), errors, today);
        if (stage == InstrumentStage.Enacted && this["number"].Length == 0)
            errors.Add(
                "number",
                T("Nomor: tulis nomor peraturan yang sudah berlaku.", "Number: write the number of what is in force.")
            );
        if (stage == InstrumentStage.Enacted && this["enactedOn"].Length == 0)
            errors.Add("enactedOn", T("Tanggal: pilih tanggal ditetapkan.", "Day: choose the day it was enacted."));
        if (!errors.Any)
            instrument.Write(form!.Value, this["subject"], stage!.Value, Null(this["number"]), enacted);
    }

    private void Apply(InfrastructureGap gap, FormErrors errors, DateOnly today)
    {
        var area = ReadinessPeople.Choice<InfrastructureKind>("area", this["area"], T("Jenis", "Kind"), errors);
        FormText.Require(errors, "needed", this["needed"], T("Yang diperlukan", "What is needed"), Proof.LongestText);
        FormText.Require(errors, "present", this["present"], T("Yang ada", "What is there"), Proof.LongestText);
        FormText.Require(errors, "gap", this["gap"], T("Yang kurang", "What is missing"), Proof.LongestText);
        var closed = ReadinessPeople.Day(
            "closedOn",
            this["closedOn"],
            T("Tertutup sejak", "Closed since"),
            errors,
            today
        );
        if (!errors.Any)
            gap.Write(area!.Value, this["needed"], this["present"], this["gap"], closed);
    }

    private void Apply(BudgetProof budget, FormErrors errors)
    {
        // Money from outside the APBD is read from promises: only who finds it, and by when, is written here.
        if (FundingSource.Find(budget.Source) is not { InApbd: true })
        {
            if (this["amount"].Length > 0 || this["code"].Length > 0)
                errors.Add(
                    "amount",
                    T(
                        "Dana di luar APBD dibaca dari janji yang ditandatangani. Kosongkan jumlah dan kode, lalu tulis janjinya di halaman inisiatif.",
                        "Money from outside the APBD is read from signed promises. Leave amount and code empty, and write the promise on the initiative's page."
                    )
                );
            return;
        }
        var stage = ReadinessPeople.Choice<BudgetStage>("stage", this["stage"], T("Tahap", "Stage"), errors);
        var amount = this["amount"].Length == 0 ? 0 : Typed.Rupiah(this["amount"]);
        if (amount is null)
            errors.Add(
                "amount",
                T(
                    "Jumlah: tulis dalam rupiah, misalnya 250.000.000 atau 250 juta.",
                    "Amount: write it in rupiah, such as 250.000.000 or 250 juta."
                )
            );
        FormText.Limit(errors, "code", this["code"], T("Kode", "Code"), Proof.LongestCode);
        if (stage is BudgetStage.InApbd or BudgetStage.Realised)
        {
            if (this["code"].Length == 0)
                errors.Add(
                    "code",
                    T(
                        "Kode: salin kode sub kegiatan dari DPA, misalnya 2.16.03.2.02.0020.",
                        "Code: copy the code of the sub kegiatan from the DPA, such as 2.16.03.2.02.0020."
                    )
                );
            if (amount == 0)
                errors.Add("amount", T("Jumlah: tulis jumlah dalam DPA.", "Amount: write the amount in the DPA."));
        }
        if (!errors.Any)
            budget.Write(stage!.Value, amount!.Value, Null(this["code"]));
    }

    private static string? Null(string text) => text.Length == 0 ? null : text;
}
