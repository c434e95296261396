using Microsoft.AspNetCore.OpenApi;

namespace Gotong.Platform.Http;

/// <summary>The description of the public JSON; pages are not part of it.</summary>
public static class OpenApi
{
    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = api => api.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "Gotong";
                document.Info.Description =
                    "Data publik setiap daerah, tanpa akun. / The public data of each region, without an account.";
                return Task.CompletedTask;
            }
        );
    }
}
