using Gotong.Features.Initiatives.Index;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Initiatives.List;

/// <summary>An initiative in one line: what it serves, who carries it, what waits for whom.</summary>
public static class InitiativeSentence
{
    public static string Of(IndexedInitiative row, DateTimeOffset now, bool isMember)
    {
        var parts = new List<string> { T($"Inisiatif {row.Number}", $"Initiative {row.Number}") };
        if (row.Priority is not null)
            parts.Add(T($"untuk “{row.Priority}”", $"for “{row.Priority}”"));
        if (row.Lead is not null)
            parts.Add(T($"oleh {row.Lead}", $"by {row.Lead}"));
        if (row.Cost > 0)
            parts.Add(Rupiah.Short(row.Cost));
        var care = Care(row, now, isMember);
        return string.Join(", ", parts) + (care is null ? "." : $". {care}");
    }

    private static string? Care(IndexedInitiative row, DateTimeOffset now, bool isMember)
    {
        var days = (int)(now - row.StateAt).TotalDays;
        return row.State switch
        {
            InitiativeState.Returned => T("Dikembalikan: menunggu perbaikan.", "Returned: waits to be mended."),
            InitiativeState.Submitted => days == 0
                ? T("Menunggu penelaah sejak hari ini.", "Waits for a reviewer since today.")
                : T($"Menunggu penelaah sejak {days} hari.", $"Has waited {days} days for a reviewer."),
            InitiativeState.Draft when row.NeedsCare(now) => T(
                "Draf ini lama tidak disentuh.",
                "Nobody has touched this draft for long."
            ),
            InitiativeState.Accepted or InitiativeState.InMasterplan when row.Owner is null && isMember => T(
                "Tidak ada pemilik yang masih aktif.",
                "No owner is active."
            ),
            _ => null,
        };
    }
}
