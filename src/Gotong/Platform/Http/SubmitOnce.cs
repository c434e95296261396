using Gotong.Platform.Data;
using Gotong.Platform.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Platform.Http;

/// <summary>A form sent twice acts once: the second answer leads where the first one led.</summary>
public sealed class SubmitOnce(GotongDb db) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!Guid.TryParse(form[FormFields.Key], out var key))
            return await next(context);
        if (await FindLedAsync(key, http.RequestAborted) is { } done)
            return Again(done, http);
        db.Receipt = new()
        {
            Key = key,
            RegionId = db.RegionId,
            At = db.Clock.GetUtcNow(),
        };
        object? result;
        try
        {
            result = await next(context);
        }
        catch (DbUpdateException) when (http.RequestAborted is { IsCancellationRequested: false })
        {
            db.ChangeTracker.Clear();
            if (await FindLedAsync(key, http.RequestAborted) is { } other)
                return Again(other, http);
            throw;
        }
        if (result is SeeOther { Location: var location })
            await db.Set<FormReceipt>()
                .Where(r => r.Key == key)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Location, location));
        // Refused, but only because the first of a double tap acted between the look above and the reading of the record.
        else if (db.Receipt is not null && await FindLedAsync(key, http.RequestAborted) is { } first)
            return Again(first, http);
        return result;
    }

    /// <summary>Where the first led is noted just after its act: a double tap waits for it, a second at the most.</summary>
    private async Task<FormReceipt?> FindLedAsync(Guid key, CancellationToken cancel)
    {
        var found = await Find(key, cancel);
        for (var wait = 0; wait < 20 && found is { Location: null }; wait++)
        {
            await Task.Delay(50, cancel);
            found = await Find(key, cancel);
        }
        return found;
    }

    private Task<FormReceipt?> Find(Guid key, CancellationToken cancel) =>
        db.Set<FormReceipt>().AsNoTracking().SingleOrDefaultAsync(r => r.Key == key, cancel);

    private static SeeOther Again(FormReceipt receipt, HttpContext http) =>
        new(receipt.Location ?? http.Request.PathBase + http.Request.Path);
}

/// <summary>303: the act is done, read the result there.</summary>
public sealed class SeeOther(string location) : IResult
{
    public string Location { get; } = location;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Location;
        return Task.CompletedTask;
    }
}
