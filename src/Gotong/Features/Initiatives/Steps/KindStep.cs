using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.Steps;

public sealed class KindStep : Step
{
    private const string Yes = "ya";

    public override string Key => "jenis";
    public override string Title => T("Perlukah aplikasi?", "Does it need an application?");
    public override string Why =>
        T(
            "Kota cerdas bukan beternak aplikasi. Kebanyakan cara baru tidak memerlukannya.",
            "A smart city is not a breeding ground for applications. Most new ways need none."
        );
    public override (string Id, string En) Noun => ("jenis cara", "the kind of solution");

    public override Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<Field>>([
            new("kind", FieldKind.One, T("Pilih satu", "Choose one"))
            {
                Options =
                [
                    .. Enum.GetValues<SolutionKind>()
                        .Select(k => new Option(k.ToString(), InitiativeWords.Of(k), Hint(k))),
                ],
            },
            new("why", FieldKind.Text, T("Bila perlu aplikasi baru: mengapa?", "If it needs a new application: why?"))
            {
                Hint = T(
                    "Mengapa cara tanpa aplikasi, atau aplikasi yang sudah ada, tidak cukup.",
                    "Why a way without an application, or an existing one, is not enough."
                ),
                Optional = true,
            },
            new("cameras", FieldKind.Many, T("Kamera dan pusat kendali", "Cameras and command centres"))
            {
                Options =
                [
                    new(
                        Yes,
                        T("Ada CCTV, command center, atau yang sejenis", "It has CCTV, a command centre or the like"),
                        T(
                            "Gerbang menanyakan keputusan yang akan berubah karenanya.",
                            "The gate asks which decision it will change."
                        )
                    ),
                ],
                Optional = true,
            },
        ]);

    public override Answers Read(Initiative initiative, StepRoom room) =>
        new()
        {
            ["kind"] = initiative.Kind.ToString(),
            ["why"] = initiative.WhyNewApplication ?? "",
            ["cameras"] = initiative.HasCameras ? Yes : "",
        };

    public override Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room)
    {
        initiative.Solve(Enum.Parse<SolutionKind>(answers["kind"]), answers["why"].Length > 0 ? answers["why"] : null);
        initiative.HasCameras = answers["cameras"] == Yes;
        return Task.CompletedTask;
    }

    private static string Hint(SolutionKind kind) =>
        kind switch
        {
            SolutionKind.NonDigital => T(
                "Cara kerja, aturan, ruang, pelatihan, atau kerja sama yang lebih baik.",
                "A better way of working, rule, place, training or cooperation."
            ),
            SolutionKind.ExistingApplication => T(
                "Aplikasi umum, aplikasi daerah, atau layanan yang sudah berjalan.",
                "A shared government application, one of the region, or a service that runs."
            ),
            _ => T(
                "Perlu alasan, pemilik, dan biaya jalan setiap tahun.",
                "Needs a reason, an owner and running costs for every year."
            ),
        };
}
