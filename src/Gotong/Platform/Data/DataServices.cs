using Gotong.Platform.Hosting;
using Gotong.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Data;

public static class DataServices
{
    public static void AddGotongDb(this IServiceCollection services, Installation installation)
    {
        services.AddSingleton(installation);
        services.AddSingleton(new WriteGate(oneAtATime: installation.IsSqlite));
        services.AddScoped<Tenant>();
        services.AddScoped<ConnectionSetup>();
        if (installation.IsSqlite)
            services.AddDbContext<GotongDb, SqliteGotongDb>(
                (scope, options) =>
                    options
                        .UseSqlite(installation.ConnectionString)
                        .AddInterceptors(scope.GetRequiredService<ConnectionSetup>())
            );
        else
            services.AddDbContext<GotongDb, PostgresGotongDb>(
                (scope, options) =>
                    options
                        .UseNpgsql(installation.ConnectionString)
                        .AddInterceptors(scope.GetRequiredService<ConnectionSetup>())
            );
    }
}
