using Gotong.Features.Regions;
using Gotong.Platform.Web;

namespace Gotong.Features.Codes;

public static class CodesFeature
{
    public static void AddCodes(this IServiceCollection services)
    {
        services.AddSingleton<CodeMemory>();
        services.AddScoped<CodeLibrary>();
        services.AddSingleton(new OperatorDoor(() => new(Words.T("Kode resmi", "Official codes"), CodeLinks.Keep)));
    }

    public static void MapCodes(this IEndpointRouteBuilder routes)
    {
        ShowCodes.Map(routes);
        ImportCodes.Map(routes);
        CodeApi.Map(routes);
    }
}
