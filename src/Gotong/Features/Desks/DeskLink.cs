using Gotong.Features.Accounts;
using Gotong.Features.Regions;
using Gotong.Platform.Http;
using Microsoft.AspNetCore.DataProtection;

namespace Gotong.Features.Desks;

/// <summary>The link of a desk: made once, shown to those who run the drafting as often as they need it.</summary>
public sealed class DeskLink(IDataProtectionProvider keys, PublicAddress address)
{
    private readonly IDataProtector _seal = keys.CreateProtector("gotong.desk-link");

    public void Issue(Desk desk, DateTimeOffset at)
    {
        var token = SecretToken.Create();
        desk.IssueLink(SecretToken.HashOf(token), _seal.Protect(token), at);
    }

    /// <summary>The whole address, to be sent; null when the link has ended.</summary>
    public string? Of(Desk? desk, Region region, DateTimeOffset now) =>
        desk is not null && desk.HasLink(now)
            ? address.Of(DeskLinks.EnterFrom(region, _seal.Unprotect(desk.SealedToken)))
            : null;
}
