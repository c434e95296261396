using Gotong.Features.Codes;
using Gotong.Features.Initiatives.Steps;
using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Reporting;

/// <summary>What differs between what was typed and what is recorded now.</summary>
internal static class ReportCompare
{
    public static IReadOnlyList<ConflictRow> Rows(ReportDesk desk, Answers yours)
    {
        var theirs = ReportText.Of(desk);
        var fields = new List<(string Name, string Yours, string Theirs)>();
        foreach (var m in desk.Asked.Milestones)
            fields.Add((m.Milestone.Name, yours[m.On], theirs[m.On]));
        foreach (var m in desk.Asked.Money)
            fields.Add((FundingSource.NameOf(m.Source), yours[m.Key], theirs[m.Key]));
        foreach (var v in desk.Asked.Values)
        {
            fields.Add(($"{v.Name} ({ReportWords.Of(v.Period)})", yours[v.Key], theirs[v.Key]));
            foreach (var p in v.Parts)
                fields.Add(($"{v.Name}, {p.Part.Name} ({ReportWords.Of(v.Period)})", yours[p.Key], theirs[p.Key]));
        }
        fields.Add((T("Kendala", "Obstacles"), yours[Asked.Obstacles], theirs[Asked.Obstacles]));
        fields.Add((T("Yang dibutuhkan", "What is needed"), yours[Asked.Needs], theirs[Asked.Needs]));
        fields.Add((T("Langkah berikutnya", "Next steps"), yours[Asked.NextSteps], theirs[Asked.NextSteps]));
        return
        [
            .. fields
                .Where(f => f.Yours != f.Theirs)
                .Select(f => new ConflictRow(f.Name, Shown(f.Yours), Shown(f.Theirs))),
        ];
    }

    private static string Shown(string text) => text.Length == 0 ? "–" : text;
}
