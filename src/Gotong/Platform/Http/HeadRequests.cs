namespace Gotong.Platform.Http;

public static class HeadRequests
{
    /// <summary>Whoever checks a link asks for the head of a page only: answered as the page would be.</summary>
    public static RouteGroupBuilder WithHead(this RouteGroupBuilder group)
    {
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            var isPage = !((RouteEndpointBuilder)endpoint).RoutePattern.RawText!.StartsWith(
                "/api/",
                StringComparison.Ordinal
            );
            var methods = endpoint.Metadata.OfType<HttpMethodMetadata>().SingleOrDefault();
            if (!isPage || methods?.HttpMethods is not ["GET"])
                return;
            endpoint.Metadata.Remove(methods);
            endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        });
        return group;
    }
}
