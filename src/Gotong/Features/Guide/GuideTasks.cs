using Gotong.Features.Applications;
using Gotong.Features.Decisions;
using Gotong.Features.Delivery;
using Gotong.Features.Delivery.Status;
using Gotong.Features.Gate;
using Gotong.Features.Leadership;
using Gotong.Features.Meetings;
using Gotong.Features.Portfolio;
using Gotong.Features.Roadmap;
using Gotong.Features.Scorecards;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Guide;

/// <summary>Steps of the work after the plan is written. Some belong to several roles.</summary>
public static class GuideTasks
{
    public static GuideStep ListApplications =>
        new(
            T("Catat aplikasi lembaga Anda", "List the applications of your agency"),
            T(
                "Cari dulu apakah aplikasinya sudah ada. Kalau belum, tambahkan, atau masukkan semuanya dari satu tabel.",
                "Look first whether the application is there. If not, add it, or bring all of them in from one table."
            ),
            Door: new(T("Aplikasi", "Applications"), ApplicationLinks.ListPath)
        );

    public static GuideStep AskTheGate =>
        new(
            T("Tanya gerbang sebelum membuat aplikasi", "Ask the gate before you build an application"),
            T(
                "Gerbang menjelaskan apa yang diperiksanya. Ia menyebut aplikasi serupa yang dapat dipakai bersama.",
                "The gate explains what it looks at. It names similar applications that can be shared."
            ),
            Door: new(T("Gerbang", "The gate"), GateLinks.ExplainPath)
        );

    public static GuideStep Report =>
        new(
            T("Laporkan setiap triwulan", "Report every quarter"),
            T(
                "Pilih inisiatif Anda di papan laporan. Centang tonggak, tulis nilai dan belanja, lampirkan bukti, lalu kirim.",
                "Choose your initiative on the board of reports. Tick milestones, write values and spending, attach evidence, then send."
            ),
            Door: new(T("Laporan", "Reports"), DeliveryLinks.BoardPath)
        );

    public static GuideStep VerifyReports =>
        new(
            T("Periksa laporan", "Verify the reports"),
            T(
                "Cocokkan laporan dengan buktinya. Yang benar menjadi angka resmi; yang kurang dikembalikan dengan alasan.",
                "Hold a report against its evidence. A right one becomes the official figure; one that lacks something goes back with a reason."
            ),
            Door: new(T("Laporan", "Reports"), DeliveryLinks.BoardPath)
        );

    public static GuideStep SeeTheEffects =>
        new(
            T("Lihat apakah lajunya berubah", "See whether the pace changed"),
            T(
                "Untuk setiap inisiatif: yang dijanjikan, yang datang, dan apakah lebih cepat daripada daerah pembanding.",
                "For each initiative: what was promised, what came, and whether it is faster than regions it is compared with."
            ),
            Door: new(T("Dampak", "Effects"), StatusLinks.ScorePath)
        );

    public static GuideStep MakeScenarios =>
        new(
            T("Buat dan bandingkan skenario", "Make and compare scenarios"),
            T(
                "Tulis batas dana dan syaratnya; Gotong mencari pilihan inisiatif terbaik. Bandingkan beberapa, lalu tunjukkan kepada Dewan.",
                "Write the limits of money and the conditions; Gotong looks for the best choice of initiatives. Compare a few, then show them to the council."
            ),
            Door: new(T("Skenario", "Scenarios"), ScenarioLinks.ListPath)
        );

    public static GuideStep AdoptAScenario =>
        new(
            T("Usulkan satu skenario, lalu putuskan", "Propose one scenario, then decide"),
            T(
                "Buka skenario yang Anda pilih dan usulkan. Keputusan Dewan menetapkannya; sesudah itu semua orang dapat membacanya.",
                "Open the scenario you choose and propose it. A decision of the council adopts it; from then on everybody can read it."
            ),
            Door: new(T("Skenario", "Scenarios"), ScenarioLinks.ListPath)
        );

    public static GuideStep FillScorecards =>
        new(
            T("Isi kartu nilai, unduh berkasnya", "Fill the scorecards, download the dossier"),
            T(
                "Terima atau ubah usulan jawaban dan lampirkan bukti yang sudah ada. Berkas lengkapnya diunduh sekali tekan.",
                "Take or change the proposed answers and attach evidence that is there. The whole dossier is one download."
            ),
            Door: new(T("Kartu nilai", "Scorecards"), ScorecardLinks.OverviewPath)
        );

    public static GuideDoor Roadmap => new(T("Peta jalan", "Roadmap"), RoadmapLinks.PagePath);

    public static GuideDoor Decisions => new(T("Keputusan", "Decisions"), DecisionLinks.ListPath);

    public static GuideDoor Forum => new("Forum", MeetingLinks.ForumPath);

    public static GuideStep HoldMeetings =>
        new(
            T("Undang rapat, bagikan berita acara", "Call a meeting, share the minutes"),
            T(
                "Susun agenda dari yang menunggu, undang, lalu catat hasilnya selama rapat. Berita acara siap diunduh.",
                "Make the agenda from what waits, invite, then note the outcome during the meeting. The minutes are ready to download."
            ),
            Door: new(T("Rapat", "Meetings"), MeetingLinks.ListPath)
        );

    public static GuideStep ReadOneMinute =>
        new(
            T("Satu menit setiap minggu", "One minute a week"),
            T(
                "Halaman ini menyebut yang meleset, yang menunggu Anda, dan kabar baik, masing-masing dengan sumbernya.",
                "This page names what slips, what waits for you, and good news, each with its source."
            ),
            Door: new(T("Satu menit", "One minute"), LeaderLinks.PagePath)
        );
}
