using Microsoft.AspNetCore.Http;

namespace Gotong.Platform.Web;

/// <summary>What stands around a page: whose house it is, where one can go, who is here.
/// A middleware sets it once: <c>http.Features.Set(new Frame { ... })</c>.</summary>
public sealed record Frame
{
    public static Frame Empty { get; } = new();

    public string? RegionName { get; init; }
    public string RegionHref { get; init; } = "/";
    public IReadOnlyList<NavItem> Nav { get; init; } = [];
    public string? PersonName { get; init; }
    public string? PersonHref { get; init; }
    public string? SignInHref { get; init; }
    public string? SignOutAction { get; init; }
    public string? AboutHref { get; init; }
    public string? GuideHref { get; init; }

    /// <summary>Path of the search in this house, if it has one.</summary>
    public string? SearchPath { get; init; }
    public bool Example { get; init; }
    public string? Notice { get; init; }
    public TimeZoneInfo Zone { get; init; } = Dates.Wib;

    public static Frame Of(HttpContext? http) => http?.Features.Get<Frame>() ?? Empty;
}

/// <summary>Paths without language; the shell adds it.</summary>
public sealed record NavItem(string Text, string Path);
