namespace Gotong.Platform.Web;

public static class DesignEndpoints
{
    /// <summary>What the parts need: Razor components, antiforgery, the embedded front end.</summary>
    public static IServiceCollection AddDesign(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(o => o.FormFieldName = FormFields.Token);
        return services.AddSingleton<Assets>();
    }

    public static IEndpointRouteBuilder MapDesign(this IEndpointRouteBuilder app)
    {
        app.MapGet("/build/{name}", (string name, Assets assets, HttpContext http) => assets.Serve(name, http))
            .AllowAnonymous();
        app.MapGet(
                "/desain",
                (HttpContext http) =>
                {
                    http.Features.Set(Desain.DesainExample.Frame);
                    return Page.Of<Desain.DesainPage>();
                }
            )
            .AllowAnonymous();
        return app;
    }
}
