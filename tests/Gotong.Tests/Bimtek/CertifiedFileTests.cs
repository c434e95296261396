using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Gotong.Platform.Files;

namespace Gotong.Tests.Bimtek;

/// <summary>A PDF with a certified signature: taken whole, refused when a byte of it changed.</summary>
public sealed class CertifiedFileTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_signed_file_tells_who_signed_and_when()
    {
        var signature = Assert.Single(PdfSignature.Read(Signed()));
        Assert.Equal(("Endah Kusumawati", "Endah Kusumawati"), (signature.Signer, signature.Issuer));
        Assert.Equal(At, signature.At);
        Assert.Empty(PdfSignature.Read("%PDF-1.7\n1 0 obj\n"u8.ToArray()));
    }

    [Fact]
    public void A_changed_byte_something_added_and_a_broken_signature_are_refused()
    {
        var changed = Signed();
        changed[12] ^= 1;
        Assert.Equal(PdfSignatureFault.Changed, FaultOf(changed));
        Assert.Equal(PdfSignatureFault.Added, FaultOf([.. Signed(), .. "\n2 0 obj"u8]));
        var text = Encoding.Latin1.GetString(Signed());
        foreach (
            var broken in new[]
            {
                text.Replace("/Contents <30", "/Contents <zz", StringComparison.Ordinal),
                text.Replace("/ByteRange [0 ", "/ByteRange [1 ", StringComparison.Ordinal),
                "%PDF-1.7 /Type /Sig /ByteRange [0 9999999999 9999999999 9999999999]",
                "%PDF-1.7 /Type /Sig",
            }
        )
            Assert.Equal(PdfSignatureFault.Unreadable, FaultOf(Encoding.Latin1.GetBytes(broken)));
    }

    private static PdfSignatureFault FaultOf(byte[] file) =>
        Assert.Throws<PdfSignatureException>(() => PdfSignature.Read(file)).Fault;

    /// <summary>The least of a PDF that a signature needs, signed with a certificate of its own.</summary>
    internal static byte[] Signed()
    {
        const int room = 8000;
        const string range = "/ByteRange [0 AAAAAAAAAA BBBBBBBBBB CCCCCCCCCC]";
        var head = "%PDF-1.7\n1 0 obj\n<< /Type /Sig /SubFilter /adbe.pkcs7.detached " + range + " /Contents ";
        const string tail = " >>\nendobj\n%%EOF\n";
        var after = head.Length + room + 2;
        head = head.Replace("AAAAAAAAAA", $"{head.Length}".PadRight(10), StringComparison.Ordinal)
            .Replace("BBBBBBBBBB", $"{after}".PadRight(10), StringComparison.Ordinal)
            .Replace("CCCCCCCCCC", $"{tail.Length}".PadRight(10), StringComparison.Ordinal);
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest(
            "CN=Endah Kusumawati",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(At.AddDays(-1), At.AddDays(365));
        var signer = new CmsSigner(certificate);
        signer.SignedAttributes.Add(new Pkcs9SigningTime(At.UtcDateTime));
        var cms = new SignedCms(new ContentInfo(Encoding.Latin1.GetBytes(head + tail)), detached: true);
        cms.ComputeSignature(signer);
        var contents = Convert.ToHexString(cms.Encode()).PadRight(room, '0');
        return Encoding.Latin1.GetBytes($"{head}<{contents}>{tail}");
    }
}
