using Gotong.Platform.Web;

namespace Gotong.Features.Organizations;

public static class OrganizationWords
{
    public static string Of(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.Opd => Words.T("Perangkat daerah (OPD)", "Regional agency (OPD)"),
            OrganizationKind.Bumn => Words.T("BUMN", "State-owned company (BUMN)"),
            OrganizationKind.Bumd => Words.T("BUMD", "Region-owned company (BUMD)"),
            OrganizationKind.Business => Words.T("Usaha swasta", "Private business"),
            OrganizationKind.Bank => "Bank",
            OrganizationKind.University => Words.T("Perguruan tinggi", "University"),
            OrganizationKind.Community => Words.T("Komunitas", "Community"),
            OrganizationKind.Media => "Media",
            OrganizationKind.Desa => Words.T("Desa atau kelurahan", "Village (desa or kelurahan)"),
            _ => Words.T("Pemerintah lain", "Other government"),
        };
}
