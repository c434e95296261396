using System.Net;
using Gotong.Features.Regions;
using Gotong.Platform.Web;
using Gotong.Tests.Fixtures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Gotong.Tests.Security;

/// <summary>
/// Every address, every kind of visitor: who is not named by an endpoint's Access does not get in, with a valid form
/// token or without; who is named is never met by a fault. Driven by the endpoints themselves: a new one is tried
/// without a line here.
/// </summary>
public sealed class AccessMatrixTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private readonly List<string> wrong = [];
    private int tried;

    [Fact]
    public async Task Nobody_gets_in_whom_an_endpoint_does_not_name()
    {
        var region = await app.OpenRegionAsync();
        var elsewhere = await app.OpenRegionAsync("35.21", "Kabupaten Ngawi");
        var plan = await PlanTree.AddAsync(app, region);
        var visitors = await VisitorsAsync(region, elsewhere);
        foreach (var endpoint in app.Endpoints())
            if (AccessOf(endpoint) is { } access)
                foreach (var visitor in visitors)
                    await TryAsync(endpoint, access, visitor, Address(endpoint.RoutePattern, region, plan));
        Assert.Empty(wrong);
    }

    private async Task TryAsync(RouteEndpoint endpoint, Access access, Visitor visitor, string address)
    {
        var inRegion = endpoint.RoutePattern.Parameters.Any(p => p.Name == "region");
        var admitted = access.Admits(inRegion ? visitor.Inside : visitor.Outside);
        foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
        {
            var browser = visitor.Person is { } person ? await app.AsAsync(person) : app.Anonymous();
            using var request = new HttpRequestMessage(new(method), address);
            request.Headers.Add(TestApp.From, $"127.0.{tried / 250}.{1 + tried++ % 250}");
            if (method != "GET")
                request.Content = new FormUrlEncodedContent(
                    new Dictionary<string, string>
                    {
                        [FormFields.Token] = await app.TokenAsync(browser, visitor.Person),
                        [FormFields.Key] = Guid.CreateVersion7().ToString(),
                    }
                );
            using var response = await browser.Http.SendAsync(request);
            var page = method == "GET" && !address.StartsWith("/api/", StringComparison.Ordinal);
            if (!IsRight(response, admitted, visitor.Person is null, page))
                wrong.Add(
                    $"{method} {address} by {visitor.Name}: {(int)response.StatusCode} {response.Headers.Location}"
                );
        }
    }

    /// <summary>Accounts comes before Access: it asks for any signed-in person with RequireAuthorization.</summary>
    private static Access? AccessOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<Access>()
        ?? (endpoint.Metadata.GetMetadata<IAuthorizeData>() is null ? null : Access.SignedIn);

    private static bool IsRight(HttpResponseMessage response, bool admitted, bool anonymous, bool page)
    {
        var toSignIn =
            response.Headers.Location is { } to && to.ToString().Contains("/masuk?", StringComparison.Ordinal);
        if (admitted)
            return response.StatusCode < HttpStatusCode.InternalServerError
                && response.StatusCode != HttpStatusCode.Unauthorized
                && !toSignIn;
        if (!anonymous)
            return response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
        // A page leads to sign-in and back; a form keeps what was typed, and says why.
        return page
            ? response.StatusCode == HttpStatusCode.Redirect && toSignIn
            : response.StatusCode == HttpStatusCode.Unauthorized;
    }

    private async Task<List<Visitor>> VisitorsAsync(Region region, Region elsewhere)
    {
        var visitors = new List<Visitor> { new("anonymous", null, Actor.Anonymous, Actor.Anonymous) };
        foreach (var role in Enum.GetValues<Role>())
        {
            visitors.Add(Member(await app.AddMemberAsync(region, role), role, $"{role}", true));
            visitors.Add(Member(await app.AddMemberAsync(elsewhere, role), role, $"{role} of another region", false));
        }
        var person = await app.AddPersonAsync();
        visitors.Add(new("a signed-in stranger", person, Of(person, false), Of(person, false)));
        var operatorOfAll = await app.AddPersonAsync(isOperator: true);
        visitors.Add(new("the operator", operatorOfAll, Of(operatorOfAll, true), Of(operatorOfAll, true)));
        return visitors;
    }

    private static Visitor Member(Person person, Role role, string name, bool here)
    {
        var outside = Of(person, false);
        var inside = here ? outside with { Memberships = [new(person.Membership!.Id, role, null)] } : outside;
        return new(name, person, inside, outside);
    }

    private static Actor Of(Person person, bool isOperator) =>
        new(person.Account.Id, person.Account.Name, isOperator, []);

    /// <summary>An address with something real where that is known, else with something well formed.</summary>
    private static string Address(RoutePattern pattern, Region region, PlanTree plan) =>
        "/"
        + string.Join(
            '/',
            pattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternSeparatorPart separator => separator.Content,
                            RoutePatternParameterPart parameter => Value(parameter, region, plan),
                            _ => "",
                        }
                    )
                )
            )
        );

    private static string Value(RoutePatternParameterPart parameter, Region region, PlanTree plan)
    {
        if (parameter.Name == "region")
            return region.Code;
        var rules = parameter.ParameterPolicies.Select(p => p.Content).ToList();
        if (rules.Contains("guid"))
            return (
                parameter.Name.Contains("organi", StringComparison.OrdinalIgnoreCase) ? plan.Opd.Id : plan.Sasaran.Id
            ).ToString();
        if (rules.Contains("length(64)"))
            return new string('0', 64);
        return rules.Contains("int") || rules.Contains("long") ? "1" : "x";
    }

    private sealed record Visitor(string Name, Person? Person, Actor Inside, Actor Outside);
}
