using Gotong.Features.Priorities.Import;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Priorities;

/// <summary>The identity that an import of the same names would give, for what is written by hand.</summary>
internal static class PriorityKeys
{
    public static async Task<string> PathAsync(GotongDb db, Guid? id, CancellationToken cancel)
    {
        var path = "";
        for (var at = id; at is { } current; )
        {
            var above = await db
                .Priorities.Where(p => p.Id == current)
                .Select(p => new
                {
                    p.ParentId,
                    p.Level,
                    p.Name,
                    p.Code,
                })
                .SingleAsync(cancel);
            path = $"/{Identity(above.Level, above.Name, above.Code)}{path}";
            at = above.ParentId;
        }
        return path;
    }

    public static string Of(string path, PriorityLevel level, string name, string? code) =>
        Names.Key($"{path}/{Identity(level, name, code)}");

    public static string OfIndicator(string path, string name) => Names.Key($"{path}/Indicator={Names.Fold(name)}/");

    private static string Identity(PriorityLevel level, string name, string? code) =>
        // The number of a misi only orders it; a code of several parts names it.
        $"{level}={(Codes.CodeRule.Names(code) ? "#" + code : Names.Fold(name))}";
}
