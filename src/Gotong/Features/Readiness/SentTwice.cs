using Gotong.Platform.Data;
using Gotong.Platform.Http;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Readiness;

/// <summary>Two writers in one moment, or one form sent twice? The second of the same form is led where the first one led.</summary>
public static class SentTwice
{
    public static async Task<bool> IsAsync(GotongDb db, IFormCollection form, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return Guid.TryParse(form[FormFields.Key], out var key)
            && await db.Set<FormReceipt>().AnyAsync(r => r.Key == key, cancel);
    }
}
