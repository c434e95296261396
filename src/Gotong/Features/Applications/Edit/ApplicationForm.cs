using System.Globalization;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;

namespace Gotong.Features.Applications.Edit;

/// <summary>The form of an application as it was typed.</summary>
public sealed record ApplicationForm
{
    public string Name { get; init; } = "";
    public string Function { get; init; } = "";
    public string Owner { get; init; } = "";
    public string Users { get; init; } = "";
    public IReadOnlyList<string> Media { get; init; } = [];
    public string Status { get; init; } = nameof(ApplicationStatus.Active);
    public string Kind { get; init; } = "";
    public string Year { get; init; } = "";
    public string Domain { get; init; } = "";
    public string Integrations { get; init; } = "";
    public string Data { get; init; } = "";
    public string Cost { get; init; } = "";
    public string ActiveUsers { get; init; } = "";
    public string CountedOn { get; init; } = "";
    public string ContractEnd { get; init; } = "";
    public string SourceHolder { get; init; } = "";
    public string EndBelow { get; init; } = "";
    public string EndMonths { get; init; } = "";
    public string Link { get; init; } = "";

    public static ApplicationForm Of(IFormCollection form) =>
        new()
        {
            Name = OneLine(form["name"]),
            Function = FormText.Of(form["function"]),
            Owner = form["owner"].ToString(),
            Users = FormText.Of(form["users"]),
            Media = [.. form["media"].OfType<string>()],
            Status = form["status"].ToString(),
            Kind = form["kind"].ToString(),
            Year = OneLine(form["year"]),
            Domain = OneLine(form["domain"]),
            Integrations = FormText.Of(form["integrations"]),
            Data = FormText.Of(form["data"]),
            Cost = OneLine(form["cost"]),
            ActiveUsers = OneLine(form["activeUsers"]),
            CountedOn = OneLine(form["countedOn"]),
            ContractEnd = OneLine(form["contractEnd"]),
            SourceHolder = OneLine(form["sourceHolder"]),
            EndBelow = OneLine(form["endBelow"]),
            EndMonths = OneLine(form["endMonths"]),
            Link = OneLine(form["link"]),
        };

    public static ApplicationForm Of(Application a) =>
        new()
        {
            Name = a.Name,
            Function = a.Function ?? "",
            Owner = a.OwnerId?.ToString() ?? "",
            Users = a.Users ?? "",
            Media = [.. Each.Where(m => a.Media.HasFlag(m)).Select(m => m.ToString())],
            Status = a.Status.ToString(),
            Kind = a.Kind?.ToString() ?? "",
            Year = a.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            Domain = a.Domain ?? "",
            Integrations = a.Integrations ?? "",
            Data = a.Data ?? "",
            Cost = a.CostPerYear is { } cost ? Typed.Text(cost) : "",
            ActiveUsers = a.ActiveUsers is { } users ? Typed.Text(users) : "",
            CountedOn = Day(a.CountedOn),
            ContractEnd = Day(a.ContractEnd),
            SourceHolder = a.SourceHolder ?? "",
            EndBelow = a.EndBelowUsers is { } below ? Typed.Text(below) : "",
            EndMonths = a.EndAfterMonths?.ToString(CultureInfo.InvariantCulture) ?? "",
            Link = a.Link ?? "",
        };

    public static readonly IReadOnlyList<ApplicationMedia> Each =
    [
        ApplicationMedia.Web,
        ApplicationMedia.Mobile,
        ApplicationMedia.Desktop,
    ];

    /// <summary>What a browser may be sent to: nothing but a web address.</summary>
    public static bool IsWebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string OneLine(string? text) =>
        string.Join(
            ' ',
            FormText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
