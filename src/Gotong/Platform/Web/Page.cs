using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Gotong.Platform.Web;

/// <summary>An endpoint's answer: a component inside the shell, drawn once on the server.</summary>
public static class Page
{
    /// <param name="parameters">An anonymous object or a dictionary: the component's parameters.</param>
    /// <param name="status">422 when a form comes back with errors.</param>
    public static RazorComponentResult<Shell> Of<TComponent>(object? parameters = null, int status = 200)
        where TComponent : IComponent
    {
        var content = new RouteValueDictionary(parameters).ToDictionary(p => p.Key, p => p.Value!);
        return new RazorComponentResult<Shell>(
            new Dictionary<string, object?>
            {
                [nameof(Shell.Content)] = typeof(TComponent),
                [nameof(Shell.Parameters)] = content,
            }
        )
        {
            StatusCode = status,
        };
    }
}
