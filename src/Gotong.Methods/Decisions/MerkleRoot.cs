using System.Security.Cryptography;
using System.Text;

namespace Gotong.Methods.Decisions;

/// <summary>
/// One hash over a list of texts, from which nothing can be taken and to which nothing can be added unseen: the hash tree
/// of RFC 9162 (Certificate Transparency 2.0), section 2.1.1, with SHA-256 over UTF-8. Leaves and nodes are told apart by a
/// first byte, so that no list can be passed off as another.
/// </summary>
public static class MerkleRoot
{
    /// <param name="leaves">In the order agreed on; of none it is the hash of nothing.</param>
    /// <returns>64 hexadecimal digits, lower case.</returns>
    public static string Of(IReadOnlyList<string> leaves) =>
        Convert.ToHexStringLower(
            leaves.Count == 0
                ? SHA256.HashData([])
                : Hash([.. leaves.Select(l => SHA256.HashData([0, .. Encoding.UTF8.GetBytes(l)]))])
        );

    private static byte[] Hash(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
            return leaves[0];
        // The left side is the largest full tree that leaves something to the right.
        var left = 1;
        while (left * 2 < leaves.Length)
            left *= 2;
        return SHA256.HashData([1, .. Hash(leaves[..left]), .. Hash(leaves[left..])]);
    }
}
