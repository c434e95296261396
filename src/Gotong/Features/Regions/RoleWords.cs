using Gotong.Platform.Web;

namespace Gotong.Features.Regions;

/// <summary>What a role is called, and what it does.</summary>
public static class RoleWords
{
    public static string Of(Role role) => Words.T(Pair(role).Indonesian, Pair(role).English);

    public static (string Indonesian, string English) Pair(Role role) =>
        role switch
        {
            Role.Leader => ("kepala daerah", "head of region"),
            Role.Council => ("Dewan Smart City", "smart-city council"),
            Role.Coordinator => ("tim pelaksana", "implementation team"),
            Role.Planner => ("perencana", "planner"),
            Role.Officer => ("petugas perangkat daerah", "officer of an agency"),
            Role.Partner => ("mitra", "partner"),
            Role.Mentor => ("pembimbing", "mentor"),
            Role.Assessor => ("penilai", "assessor"),
            Role.RegionAdmin => ("admin daerah", "region admin"),
            Role.Guest => ("tamu meja", "desk guest"),
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };

    public static string DoesWhat(Role role) =>
        role switch
        {
            Role.Leader => Words.T("Bupati atau wali kota: memutuskan dan menandatangani.", "Decides and signs."),
            Role.Council => Words.T("Meninjau rencana.", "Reviews the plan."),
            Role.Coordinator => Words.T(
                "Menjalankan proses masterplan; boleh mengundang orang.",
                "Runs the masterplan's process; may invite people."
            ),
            Role.Planner => Words.T(
                "Bappeda: menjaga RPJMD dan prioritasnya.",
                "Bappeda: keeps the RPJMD and its priorities."
            ),
            Role.Officer => Words.T(
                "Menulis dan menjalankan inisiatif perangkat daerahnya.",
                "Writes and carries initiatives of their agency."
            ),
            Role.Partner => Words.T(
                "Dari BUMN, BUMD, usaha, kampus, komunitas, media, atau desa.",
                "From an enterprise, business, campus, community, media or village."
            ),
            Role.Mentor => Words.T("Membimbing dan meninjau beberapa daerah.", "Guides and reviews several regions."),
            Role.Assessor => Words.T("Membaca bukti.", "Reads evidence."),
            Role.RegionAdmin => Words.T(
                "Menjaga orang dan pengaturan daerah.",
                "Keeps the region's people and settings."
            ),
            Role.Guest => Words.T(
                "Menulis draf untuk lembaganya lewat tautan, tanpa akun.",
                "Drafts for their organization through a link, without an account."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };
}
