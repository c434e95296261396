using System.IO.Compression;
using Gotong.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Gotong.Features.Regions;

/// <summary>Brings the official list of areas into the database: once, at first start.</summary>
public static class AreaSeed
{
    /// <summary>38 provinces, 514 kabupaten/kota, 7,285 kecamatan, 83,762 desa/kelurahan.</summary>
    public const int Count = 38 + 514 + 7285 + 83762;

    public static async Task EnsureAsync(GotongDb db, CancellationToken cancel = default)
    {
        if (await db.Areas.CountAsync(cancel) != Count)
            await db.RefillAsync("area", ["code", "level", "parent_code", "name"], Read().Select(Row), cancel);
    }

    /// <summary>The list as it is built in: parents before children.</summary>
    public static IEnumerable<Area> Read()
    {
        using var resource =
            typeof(AreaSeed).Assembly.GetManifestResourceStream("build/areas.tsv.gz")
            ?? throw new InvalidOperationException("The list of areas is missing from this build.");
        using var reader = new StreamReader(new GZipStream(resource, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t');
            yield return Of(line[..tab], line[(tab + 1)..]);
        }
    }

    /// <summary>The code says it all: 35, 35.20, 35.20.01, 35.20.01.2001.</summary>
    public static Area Of(string code, string name)
    {
        var dot = code.LastIndexOf('.');
        return new()
        {
            Code = code,
            Level = (AreaLevel)code.Count(c => c == '.'),
            ParentCode = dot < 0 ? null : code[..dot],
            Name = name,
        };
    }

    private static string?[] Row(Area area) => [area.Code, area.Level.ToString(), area.ParentCode, area.Name];
}
