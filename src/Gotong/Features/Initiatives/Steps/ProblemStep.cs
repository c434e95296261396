using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>The first question, which also makes the draft.</summary>
public sealed class ProblemStep : Step
{
    public const string StepKey = "masalah";

    public override string Key => StepKey;
    public override string Title => T("Apa masalahnya?", "What is the problem?");
    public override string Why =>
        T(
            "Gagasan yang baik berangkat dari masalah nyata, bukan dari alat. Sebut siapa yang mengalami, di mana, dan seberapa besar.",
            "A good idea starts from a real problem, not from a tool. Say who has it, where, and how big it is."
        );
    public override (string Id, string En) Noun => ("masalah dan buktinya", "the problem and its evidence");

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult(Fields);

    public static IReadOnlyList<Field> Fields =>
        [
            new("problem", FieldKind.Text, T("Masalah", "The problem"))
            {
                Example = T(
                    "Petani di Plaosan menjual sayur di bawah biaya tanam pada panen raya, karena semua dijual pada pagi yang sama ke tiga pengepul.",
                    "Farmers in Plaosan sell vegetables below cost at peak harvest, because all sell on the same morning to three traders."
                ),
            },
            new("evidence", FieldKind.Text, T("Buktinya", "The evidence"))
            {
                Hint = T(
                    "Angka, dokumen, atau survei, dengan sumber dan tanggal. Boleh menyusul; gerbang akan menanyakannya sebelum diajukan.",
                    "A figure, document or survey, with source and date. It may follow; the gate asks for it before submission."
                ),
                Example = T(
                    "Harga kubis Rp900/kg pada Maret 2026, biaya tanam Rp1.700/kg (Dinas Pertanian, survei 40 petani).",
                    "Cabbage at Rp900/kg in March 2026, cost Rp1,700/kg (Agriculture Office, survey of 40 farmers)."
                ),
                Optional = true,
            },
        ];

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new() { ["problem"] = initiative.Problem ?? "", ["evidence"] = initiative.ProblemEvidence ?? "" };

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        Write(initiative, answers);
        return Task.CompletedTask;
    }

    public static void Write(Initiative initiative, Answers answers)
    {
        initiative.Problem = answers["problem"];
        initiative.ProblemEvidence = answers["evidence"];
    }
}
