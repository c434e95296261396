using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Collaboration;

public static class RequestWords
{
    public static string Of(RequestState state) =>
        state switch
        {
            RequestState.Waiting => T("Menunggu jawaban", "Awaiting an answer"),
            RequestState.Accepted => T("Diterima", "Accepted"),
            RequestState.InPart => T("Diterima sebagian", "Accepted in part"),
            RequestState.Rejected => T("Ditolak", "Rejected"),
            _ => T("Ditarik", "Withdrawn"),
        };

    /// <summary>"Menunggu jawaban sampai 12 Maret 2026." or where it has risen to.</summary>
    public static string Standing(Request request, DateOnly today) =>
        (request.State, request.Level(today)) switch
        {
            (RequestState.Waiting, RequestLevel.Organization) => T(
                $"Menunggu jawaban sampai {Dates.Day(request.DueOn)}.",
                $"An answer is awaited until {Dates.Day(request.DueOn)}."
            ),
            (RequestState.Waiting, RequestLevel.Coordinator) => T(
                $"Tidak dijawab sampai {Dates.Day(request.DueOn)}: sekarang pada tim pelaksana.",
                $"Not answered by {Dates.Day(request.DueOn)}: it lies with the team now."
            ),
            (RequestState.Waiting, _) => T(
                $"Tidak dijawab sejak {Dates.Day(request.DueOn)}: sekarang pada kepala daerah.",
                $"Not answered since {Dates.Day(request.DueOn)}: it lies with the head of region now."
            ),
            (var state, _) => Of(state) + ".",
        };

    /// <summary>"Dinas Kesehatan meminta Bank Jatim memikul bagian dari “…”."</summary>
    public static string Sentence(Request request)
    {
        var (asker, asked, title) = (
            request.Initiative.LeadOrganization?.Label ?? T("Sebuah inisiatif", "An initiative"),
            request.Organization.Label,
            request.Initiative.Title
        );
        return T(
            $"{asker} meminta {asked} ikut memikul “{title}”.",
            $"{asker} asks {asked} to carry a part of “{title}”."
        );
    }
}
