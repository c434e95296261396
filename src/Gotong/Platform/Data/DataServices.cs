using Gotong.Platform.Hosting;
using Gotong.Platform.Ledger;
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
        services.AddSingleton<RegionMemory>();
        var setup = new ConnectionSetup();
        // Options made once: they hold nothing of a request.
        if (installation.IsSqlite)
            services.AddDbContext<GotongDb, SqliteGotongDb>(
                options => options.UseSqlite(installation.ConnectionString).AddInterceptors(setup),
                optionsLifetime: ServiceLifetime.Singleton
            );
        else
            services.AddDbContext<GotongDb, PostgresGotongDb>(
                options => options.UseNpgsql(installation.ConnectionString).AddInterceptors(setup),
                optionsLifetime: ServiceLifetime.Singleton
            );
    }
}
