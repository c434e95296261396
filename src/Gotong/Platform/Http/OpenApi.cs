using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gotong.Platform.Http;

/// <summary>The description of the public JSON; pages are not part of it.</summary>
public static class OpenApi
{
    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = api => api.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                operation.Tags?.Clear(); // it would name the program that runs
                // Read before the handler, so that no handler declares it.
                if (context.Description.RelativePath!.Contains("{region}", StringComparison.Ordinal))
                    (operation.Parameters ??= []).Insert(
                        0,
                        new OpenApiParameter
                        {
                            Name = "region",
                            In = ParameterLocation.Path,
                            Required = true,
                            Description = "Kode daerah, misalnya 35.20. / Code of the region, for example 35.20.",
                            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                        }
                    );
                return Task.CompletedTask;
            }
        );
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Tags?.Clear();
                document.Info.Title = "Gotong";
                document.Info.Description =
                    "Data publik setiap daerah, tanpa akun. / The public data of each region, without an account.";
                return Task.CompletedTask;
            }
        );
    }
}
