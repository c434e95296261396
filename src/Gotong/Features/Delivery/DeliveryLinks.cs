using Gotong.Features.Initiatives;
using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Delivery;

/// <summary>Addresses of reports, evidence and the library of indicators; the only place with their path strings.</summary>
public static class DeliveryLinks
{
    public const string BoardPath = "/laporan";
    public const string LockPath = "/laporan/{quarter}/kunci";
    public const string ReportPath = "/inisiatif/{number:int}/laporan/{quarter}";
    public const string DraftPath = ReportPath + "/simpan";
    public const string CorrectPath = ReportPath + "/perbaiki";
    public const string JudgePath = ReportPath + "/periksa";

    public const string RealisationPath = "/laporan/realisasi";
    public const string RealisationExamplePath = RealisationPath + "/contoh.xlsx";
    public const string RealisationFilePath = RealisationPath + "/{hash:length(64)}";

    public const string EvidenceListPath = "/bukti";
    public const string AddEvidencePath = EvidenceListPath + "/baru";
    public const string EvidencePath = EvidenceListPath + "/{number:int}";
    public const string EvidenceFilePath = EvidencePath + "/berkas";
    public const string PublicCopyPath = EvidencePath + "/salinan";
    public const string PublishEvidencePath = EvidencePath + "/terbitkan";
    public const string WithdrawEvidencePath = EvidencePath + "/tarik";
    public const string ClaimPath = EvidencePath + "/klaim";
    public const string RemoveClaimPath = ClaimPath + "/{claim:guid}/hapus";

    public const string LibraryPath = "/indikator/profil";
    public const string ProfilePath = LibraryPath + "/{id:guid}";
    public const string EditProfilePath = ProfilePath + "/ubah";

    public static string Board(Region region, string query = "") => Href.To(BoardFrom(region) + query);

    /// <summary>Without a language, for letters.</summary>
    public static string BoardFrom(Region region) => $"/{region.Code}{BoardPath}";

    public static string Lock(Region region, Quarter quarter) => Href.To($"/{region.Code}{BoardPath}/{quarter}/kunci");

    public static string Report(Region region, int number, Quarter quarter, string query = "") =>
        Href.To(ReportFrom(region, number, quarter) + query);

    /// <summary>Without a language, for letters.</summary>
    public static string ReportFrom(Region region, int number, Quarter quarter) =>
        $"{InitiativeLinks.RecordFrom(region, number)}/laporan/{quarter}";

    public static string Draft(Region region, int number, Quarter quarter) =>
        Report(region, number, quarter) + "/simpan";

    public static string Correct(Region region, int number, Quarter quarter) =>
        Report(region, number, quarter) + "/perbaiki";

    public static string Judge(Region region, int number, Quarter quarter) =>
        Report(region, number, quarter) + "/periksa";

    public static string Realisation(Region region) => Href.To($"/{region.Code}{RealisationPath}");

    public static string RealisationExample(Region region) => Href.To($"/{region.Code}{RealisationExamplePath}");

    public static string RealisationFile(Region region, string hash, string query = "") =>
        Href.To($"/{region.Code}{RealisationPath}/{hash}{query}");

    public static string EvidenceList(Region region, string query = "") =>
        Href.To($"/{region.Code}{EvidenceListPath}{query}");

    public static string AddEvidence(Region region, string query = "") =>
        Href.To($"/{region.Code}{AddEvidencePath}{query}");

    public static string Evidence(Region region, int number) => Href.To($"/{region.Code}{EvidenceListPath}/{number}");

    public static string EvidenceFile(Region region, int number) => Evidence(region, number) + "/berkas";

    public static string PublicCopy(Region region, int number) => Evidence(region, number) + "/salinan";

    public static string PublishEvidence(Region region, int number) => Evidence(region, number) + "/terbitkan";

    public static string WithdrawEvidence(Region region, int number) => Evidence(region, number) + "/tarik";

    public static string Claim(Region region, int number) => Evidence(region, number) + "/klaim";

    public static string RemoveClaim(Region region, int number, Guid claim) =>
        Claim(region, number) + $"/{claim}/hapus";

    public static string Library(Region region) => Href.To($"/{region.Code}{LibraryPath}");

    public static string Profile(Region region, Guid indicator) => Href.To($"/{region.Code}{LibraryPath}/{indicator}");

    public static string EditProfile(Region region, Guid indicator) => Profile(region, indicator) + "/ubah";
}
