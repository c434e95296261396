using Gotong.Features.Accounts;
using Gotong.Platform.Web;

namespace Gotong.Features.Regions;

/// <summary>Addresses of a region. Every feature's own links start with these.</summary>
public static class RegionLinks
{
    public const string AboutPath = "/tentang";
    public const string OwnGatePath = AboutPath + "/gerbang";
    public const string ChooseAreaPath = AccountLinks.OperatorPath + "/daerah";
    public const string OpenPattern = ChooseAreaPath + "/{code}";
    public const string OperatorInvitePattern = ChooseAreaPath + "/{region:region}/undang";
    public const string PeoplePattern = "/orang";
    public const string InvitePattern = "/orang/undang";
    public const string EndPattern = "/orang/{id:guid}/akhiri";
    public const string RecoverPattern = "/orang/{id:guid}/sandi-baru";
    public const string OperatorRecoverPath = AccountLinks.OperatorPath + "/sandi-baru";
    public const string WithdrawPattern = "/orang/undangan/{id:guid}/tarik";
    public const string SettlePattern = "/akun";
    public const string InvitationPattern = "/undangan/{token}";

    public static string About => Href.To(AboutPath);

    public static string OwnGate => Href.To(OwnGatePath);

    public static string Home(Region region) => Home(region.Code);

    public static string Home(string code) => Href.To($"/{code}/");

    public static string People(Region region) => Href.To($"/{region.Code}/orang");

    public static string Invite(Region region) => Href.To($"/{region.Code}/orang/undang");

    public static string EndMembership(Region region, Guid id) => Href.To($"/{region.Code}/orang/{id}/akhiri");

    /// <summary>Where a guest makes an account, and goes on from there.</summary>
    public static string Settle(Region region, string returnTo) =>
        $"{Href.To($"/{region.Code}/akun")}?{AccountLinks.ReturnField}={Uri.EscapeDataString(returnTo)}";

    public static string OperatorRecover => Href.To(OperatorRecoverPath);

    public static string Recover(Region region, Guid id) => Href.To($"/{region.Code}/orang/{id}/sandi-baru");

    public static string Withdraw(Region region, Guid id) => Href.To($"/{region.Code}/orang/undangan/{id}/tarik");

    public static string Invitation(Region region, string token) => Href.To(InvitationPath(region, token));

    /// <summary>Without a language: whoever opens the link chooses.</summary>
    public static string InvitationPath(Region region, string token) => $"/{region.Code}/undangan/{token}";

    public static string ChooseArea(string? province = null) =>
        Href.To(ChooseAreaPath) + (province is null ? "" : "?provinsi=" + province);

    public static string Open(string areaCode) => Href.To($"{ChooseAreaPath}/{areaCode}");

    public static string OperatorInvite(Region region) => Href.To($"{ChooseAreaPath}/{region.Code}/undang");

    /// <summary>Endpoints under a region's address: <c>routes.MapRegion()</c>.</summary>
    public static RouteGroupBuilder MapRegion(this IEndpointRouteBuilder routes) => routes.MapGroup("/{region:region}");

    /// <summary>The region's public JSON.</summary>
    public static RouteGroupBuilder MapRegionApi(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/v1/regions/{region:region}");
}

/// <summary>What can be a region in an address: 35.20, or the example.</summary>
public sealed class RegionConstraint()
    : Microsoft.AspNetCore.Routing.Constraints.RegexRouteConstraint(@"^(\d\d\.\d\d|contoh)$");
