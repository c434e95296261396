using Gotong.Platform.Hosting;

namespace Gotong.Tests.Fixtures;

/// <summary>The product on PostgreSQL: a copy of a database that was migrated once per run.</summary>
public sealed class PostgresApp(PostgresCluster cluster) : TestApp
{
    public PostgresCluster Cluster => cluster;

    protected override async Task<Installation> InstallAsync(string folder) =>
        new(folder, await cluster.CopyOfTemplateAsync(), Example: false);
}
