using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.RegularExpressions;

namespace Gotong.Platform.Files;

/// <summary>
/// The signatures that a PDF bears (ISO 32000-1, 12.8): each a CMS over all bytes but its own. Whether the bytes are those
/// that were signed is checked; whom the certificate belongs to is what the certificate says, for no root is known here.
/// </summary>
/// <param name="Signer">The name in the certificate.</param>
/// <param name="Issuer">Who issued it, by its own words.</param>
/// <param name="At">When, as the signer's program says; null: it does not.</param>
public sealed partial record PdfSignature(string Signer, string Issuer, DateTimeOffset? At)
{
    private const int LongestName = 200;
    private const int MostSignatures = 50;

    /// <summary>In the order of the file; none in a PDF that is not signed so.</summary>
    /// <exception cref="PdfSignatureException">A signature that does not fit the file.</exception>
    public static IReadOnlyList<PdfSignature> Read(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var ranges = Range().Matches(text);
        if (ranges.Count == 0)
            return Mark().IsMatch(text) ? throw new PdfSignatureException(PdfSignatureFault.Unreadable) : [];
        if (ranges.Count > MostSignatures)
            throw new PdfSignatureException(PdfSignatureFault.Unreadable);
        var signatures = new List<PdfSignature>();
        var covered = 0L;
        foreach (Match range in ranges)
        {
            var (signature, end) = ReadOne(file, range);
            if (signature is not null)
                signatures.Add(signature);
            covered = Math.Max(covered, end);
        }
        // What was added behind the last signature was seen by no signer.
        if (file.AsSpan((int)covered).ContainsAnyExcept("\r\n \0"u8))
            throw new PdfSignatureException(PdfSignatureFault.Added);
        return signatures;
    }

    private static (PdfSignature?, long End) ReadOne(byte[] file, Match range)
    {
        var parts = range.Groups[1].Captures.Select(c => ParseLength(c.Value)).ToArray();
        if (parts is not [0, var first, var second, var rest] || first >= second || second + rest > file.Length)
            throw new PdfSignatureException(PdfSignatureFault.Unreadable);
        // All that is left out is the signature itself, in hexadecimal between angle brackets.
        var gap = file.AsSpan((int)first, (int)(second - first));
        if (gap is not [(byte)'<', .. var digits, (byte)'>'])
            throw new PdfSignatureException(PdfSignatureFault.Unreadable);
        byte[] signed = [.. file.AsSpan(0, (int)first), .. file.AsSpan((int)second, (int)rest)];
        var written = Written(digits);
        // A stamp of the time over the whole file (PAdES): it covers, and nobody signs by it.
        if (Rfc3161TimestampToken.TryDecode(written, out var stamp, out _))
            return stamp.VerifySignatureForData(signed, out _)
                ? (null, second + rest)
                : throw new PdfSignatureException(PdfSignatureFault.Changed);
        var cms = Decode(written, signed);
        var signer = cms.SignerInfos.Count == 1 ? cms.SignerInfos[0] : null;
        if (signer?.Certificate is not { } certificate)
            throw new PdfSignatureException(PdfSignatureFault.Unreadable);
        try
        {
            cms.CheckSignature(verifySignatureOnly: true);
        }
        catch (CryptographicException)
        {
            throw new PdfSignatureException(PdfSignatureFault.Changed);
        }
        return (
            new(
                Named(certificate.GetNameInfo(X509NameType.SimpleName, false)),
                Named(certificate.GetNameInfo(X509NameType.SimpleName, true)),
                TimeOf(signer)
            ),
            second + rest
        );
    }

    private static byte[] Written(ReadOnlySpan<byte> digits)
    {
        try
        {
            var padded = Convert.FromHexString(Encoding.Latin1.GetString(digits));
            // Room that was kept for it and not needed is filled with zeros.
            AsnDecoder.ReadEncodedValue(padded, AsnEncodingRules.BER, out _, out _, out var length);
            return padded[..length];
        }
        catch (Exception e) when (e is FormatException or AsnContentException)
        {
            throw new PdfSignatureException(PdfSignatureFault.Unreadable);
        }
    }

    private static SignedCms Decode(byte[] written, byte[] signed)
    {
        try
        {
            var cms = new SignedCms(new ContentInfo(signed), detached: true);
            cms.Decode(written);
            return cms;
        }
        catch (CryptographicException)
        {
            throw new PdfSignatureException(PdfSignatureFault.Unreadable);
        }
    }

    private static DateTimeOffset? TimeOf(SignerInfo signer)
    {
        try
        {
            foreach (var attribute in signer.SignedAttributes)
                if (attribute.Values is [Pkcs9SigningTime time])
                    return new DateTimeOffset(DateTime.SpecifyKind(time.SigningTime, DateTimeKind.Utc));
            return null;
        }
        catch (CryptographicException)
        {
            throw new PdfSignatureException(PdfSignatureFault.Unreadable);
        }
    }

    private static string Named(string name)
    {
        var plain = new string([.. name.Where(c => !char.IsControl(c)).Take(LongestName)]);
        return plain.Length == 0 ? "?" : plain;
    }

    private static long ParseLength(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : long.MaxValue / 4;

    [GeneratedRegex(@"/ByteRange\s*\[\s*(?:(?<number>\d{1,10})\s*){4}\]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Range();

    /// <summary>It says that it is signed, in a way that is not read here.</summary>
    [GeneratedRegex(@"/ByteRange\b|/Type\s*/Sig\b(?!Flags)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Mark();
}

public enum PdfSignatureFault
{
    /// <summary>The bytes are not those that were signed.</summary>
    Changed,

    /// <summary>Something was added after the last signature.</summary>
    Added,
    Unreadable,
}

public sealed class PdfSignatureException(PdfSignatureFault fault) : Exception($"{fault}")
{
    public PdfSignatureFault Fault { get; } = fault;
}
