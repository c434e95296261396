using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Readiness;

/// <summary>Addresses of readiness; the only place with their path strings.</summary>
public static class ReadinessLinks
{
    public const string ProofsPath = "/inisiatif/{number:int}/kesiapan";
    public const string AddPath = ProofsPath + "/tambah/{form}";
    public const string ProofPath = ProofsPath + "/bukti/{id:guid}";
    public const string RemovePath = ProofPath + "/hapus";
    public const string EvidencePath = ProofPath + "/berkas";
    public const string FilePath = ProofPath + "/berkas/{file:guid}";
    public const string RemoveFilePath = FilePath + "/hapus";

    public const string OverviewPath = "/kesiapan";
    public const string StartPath = "/kesiapan/mulai";
    public const string YearPath = "/kesiapan/{year:int}";
    public const string PublishPath = YearPath + "/terbitkan";
    public const string WithdrawPath = YearPath + "/tarik";
    public const string AnswerPath = YearPath + "/jawab/{question}";
    public const string AnswerFilePath = AnswerPath + "/berkas";

    public const string SwotPath = "/kesiapan/swot";
    public const string AddSwotPath = "/kesiapan/swot/tambah/{kind}";
    public const string SwotEntryPath = "/kesiapan/swot/{id:guid}";
    public const string RemoveSwotPath = SwotEntryPath + "/hapus";
    public const string GapsPath = "/kesiapan/kesenjangan";
    public const string GapPath = "/kesiapan/kesenjangan/{dimension}";

    public const string ApiPath = "/readiness";

    public static string Proofs(Region region, int number) => Href.To(ProofsFrom(region, number));

    /// <summary>Without a language.</summary>
    public static string ProofsFrom(Region region, int number) =>
        InitiativeLinks.RecordFrom(region, number) + "/kesiapan";

    public static string Add(Region region, int number, ProofForm form, string query = "") =>
        Proofs(region, number) + $"/tambah/{Slug(form)}{query}";

    public static string Proof(Region region, int number, Guid id) => Proofs(region, number) + $"/bukti/{id}";

    public static string Remove(Region region, int number, Guid id) => Proof(region, number, id) + "/hapus";

    public static string Evidence(Region region, int number, Guid id) => Proof(region, number, id) + "/berkas";

    public static string File(Region region, int number, Guid id, Guid file) =>
        Evidence(region, number, id) + $"/{file}";

    public static string RemoveFile(Region region, int number, Guid id, Guid file) =>
        File(region, number, id, file) + "/hapus";

    public static string Overview(Region region) => Href.To($"/{region.Code}{OverviewPath}");

    public static string Start(Region region) => Href.To($"/{region.Code}{StartPath}");

    public static string Year(Region region, int year) => Overview(region) + $"/{year}";

    /// <summary>Without a language.</summary>
    public static string YearFrom(Region region, int year) => $"/{region.Code}{OverviewPath}/{year}";

    public static string Publish(Region region, int year) => Year(region, year) + "/terbitkan";

    public static string Withdraw(Region region, int year) => Year(region, year) + "/tarik";

    public static string Answer(Region region, int year, string question) => Year(region, year) + $"/jawab/{question}";

    public static string AnswerFile(Region region, int year, string question) =>
        Answer(region, year, question) + "/berkas";

    public static string Swot(Region region) => Overview(region) + "/swot";

    public static string AddSwot(Region region, Analysis.SwotKind kind) => Swot(region) + $"/tambah/{kind}";

    public static string SwotEntry(Region region, Guid id) => Swot(region) + $"/{id}";

    public static string RemoveSwot(Region region, Guid id) => SwotEntry(region, id) + "/hapus";

    public static string Gaps(Region region) => Overview(region) + "/kesenjangan";

    public static string Gap(Region region, string dimension) => Gaps(region) + "/" + Uri.EscapeDataString(dimension);

    public static string Slug(ProofForm form) =>
        form switch
        {
            ProofForm.Instrument => "peraturan",
            ProofForm.Gap => "prasarana",
            ProofForm.Budget => "anggaran",
            _ => "tidak-perlu",
        };

    public static ProofForm? FormOf(string slug) =>
        Enum.GetValues<ProofForm>().Where(f => Slug(f) == slug).Select(f => (ProofForm?)f).FirstOrDefault();
}

/// <summary>The forms by which a proof is written.</summary>
public enum ProofForm
{
    Instrument,
    Gap,
    Budget,
    Nothing,
}
