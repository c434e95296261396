using Gotong.Platform.Web;

namespace Gotong.Features.Priorities;

/// <summary>A difference in words.</summary>
public static class DifferenceWords
{
    public static string Of(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Added => Words.T("Baru", "New"),
            DifferenceKind.Changed => Words.T("Berubah", "Changed"),
            _ => Words.T("Tidak ada di berkas", "Not in the file"),
        };

    public static string Counted(int added, int changed, int gone, int same, bool ofEditions = false)
    {
        var parts = new List<string>();
        if (added > 0)
            parts.Add(Words.T($"{Count(added)} baru", $"{Count(added)} new"));
        if (changed > 0)
            parts.Add(Words.T($"{Count(changed)} berubah", $"{Count(changed)} changed"));
        if (gone > 0)
            parts.Add(
                ofEditions
                    ? Words.T($"{Count(gone)} dihapus", $"{Count(gone)} removed")
                    : Words.T($"{Count(gone)} tidak ada di berkas", $"{Count(gone)} not in the file")
            );
        if (same > 0)
            parts.Add(Words.T($"{Count(same)} sama", $"{Count(same)} the same"));
        return parts.Count == 0 ? Words.T("tidak ada", "none") : string.Join(", ", parts);
    }

    public static string Misi(string misi) =>
        misi.Length > 0 ? misi : Words.T("Belum terkait misi", "Not linked to a mission yet");

    private static string Count(int n) => Numbers.Text((long)n);
}
