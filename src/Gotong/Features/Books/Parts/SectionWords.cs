using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books;

public static class SectionWords
{
    public static string Of(SectionState state) =>
        state switch
        {
            SectionState.Unwritten => T("belum ditulis", "not written yet"),
            SectionState.Written => T("ditulis", "written"),
            SectionState.Reviewed => T("diperiksa", "read over"),
            _ => T("siap", "ready"),
        };

    /// <summary>For the ledger, which keeps both languages.</summary>
    public static (string Id, string En) Pair(SectionState state) =>
        state switch
        {
            SectionState.Unwritten => ("belum ditulis", "not written yet"),
            SectionState.Written => ("ditulis", "written"),
            SectionState.Reviewed => ("diperiksa", "read over"),
            _ => ("siap", "ready"),
        };
}
