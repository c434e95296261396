using System.Text.Json;
using Gotong.Platform.Hosting;
using Gotong.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gotong.Tests.Webhooks;

public sealed record Received(string Signature, string Delivery, byte[] Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}

/// <summary>A system of the office on a port of its own, which takes messages or does not.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly List<Received> received = [];

    private Receiver(WebApplication web) => this.web = web;

    public int Status { get; set; } = StatusCodes.Status204NoContent;

    public string Host => $"localhost:{new Uri(web.Urls.Single()).Port}";

    public IReadOnlyList<Received> All
    {
        get
        {
            lock (received)
                return [.. received];
        }
    }

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.MapPost("/gotong", receiver.TakeAsync);
        app.MapPost("/pindah", () => Results.Redirect("/gotong", preserveMethod: true));
        await app.StartAsync();
        return receiver;
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        lock (received)
            received.Add(
                new(
                    request.Headers["Gotong-Signature"].ToString(),
                    request.Headers["Gotong-Delivery"].ToString(),
                    body.ToArray()
                )
            );
        return Results.StatusCode(Status);
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();
}

/// <summary>The product where the operator lets webhooks reach one machine of the office.</summary>
public interface IReceiving
{
    Receiver Receiver { get; }
}

public sealed class ReceivingOnSqlite : TestApp, IReceiving
{
    public Receiver Receiver { get; private set; } = null!;

    protected override async Task<Installation> InstallAsync(string folder)
    {
        Receiver = await Receiver.StartAsync();
        Allow(folder, Receiver);
        return await SqliteApp.CopyOfTemplateAsync(folder);
    }

    internal static void Allow(string folder, Receiver receiver) =>
        File.WriteAllText(
            Path.Combine(folder, Settings.FileName),
            JsonSerializer.Serialize(new { Webhooks = new { Allow = receiver.Host } })
        );

    public override async ValueTask DisposeAsync()
    {
        await Receiver.DisposeAsync();
        await base.DisposeAsync();
    }
}

public sealed class ReceivingOnPostgres(PostgresCluster cluster) : TestApp, IReceiving
{
    public Receiver Receiver { get; private set; } = null!;

    protected override async Task<Installation> InstallAsync(string folder)
    {
        Receiver = await Receiver.StartAsync();
        ReceivingOnSqlite.Allow(folder, Receiver);
        return new(folder, await cluster.CopyOfTemplateAsync(), Example: false);
    }

    public override async ValueTask DisposeAsync()
    {
        await Receiver.DisposeAsync();
        await base.DisposeAsync();
    }
}
