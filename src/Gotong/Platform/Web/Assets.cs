using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Gotong.Platform.Web;

/// <summary>The front-end build, embedded in the binary; a few files, compressed once, held in memory.</summary>
public sealed class Assets
{
    private const string Prefix = "build/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".woff2"] = "font/woff2",
    };

    private readonly FrozenDictionary<string, Asset> byName;

    public Assets()
    {
        var assembly = typeof(Assets).Assembly;
        byName = assembly
            .GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && Types.ContainsKey(Path.GetExtension(n)))
            .ToFrozenDictionary(n => n[Prefix.Length..], n => Read(assembly.GetManifestResourceStream(n)!, n));
    }

    /// <summary>The address changes with the content, so it may be kept for ever.</summary>
    public string Url(string name) =>
        byName.TryGetValue(name, out var asset) ? $"/build/{name}?v={asset.Print}" : "/build/" + name;

    public ReadOnlyMemory<byte> Read(string name) => byName[name].Plain;

    public IResult Serve(string name, HttpContext http)
    {
        if (!byName.TryGetValue(name, out var asset))
        {
            return TypedResults.NotFound();
        }
        var headers = http.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (
            asset.Brotli is null
            || !http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)
        )
        {
            return TypedResults.Bytes(asset.Plain, asset.Type);
        }
        headers.ContentEncoding = "br";
        return TypedResults.Bytes(asset.Brotli, asset.Type);
    }

    private static Asset Read(Stream stream, string name)
    {
        using var memory = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(memory);
        }
        var bytes = memory.ToArray();
        var extension = Path.GetExtension(name);
        var print = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        // These are packed already.
        return new Asset(bytes, extension is ".woff2" or ".png" ? null : Compress(bytes), Types[extension], print);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
        {
            brotli.Write(bytes);
        }
        return memory.ToArray();
    }

    private sealed record Asset(byte[] Plain, byte[]? Brotli, string Type, string Print);
}
