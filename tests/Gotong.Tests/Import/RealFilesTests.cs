using Gotong.Features.Priorities.Import;
using Xunit;

namespace Gotong.Tests.Import;

/// <summary>Numbers counted independently from the CSV, by another program.</summary>
public sealed class RealFilesTests
{
    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void The_cascade_of_Aceh_Barat_comes_in_whole(string kind)
    {
        var draft = Samples.Draft(Samples.Real($"rpjmd/aceh_barat_rpjmd_2025_2029.{kind}"));
        var summary = RpjmdSummary.Of(draft);
        Assert.Equal(
            (7, 16, 37, 191, 481, 49),
            (summary.Misi, summary.Tujuan, summary.Sasaran, summary.Program, summary.Indikator, summary.Opd)
        );
        Assert.Equal(92, draft.Nodes.Count(n => n is { Level: Level.Program, ParentKey: null }));
        Assert.Equal(151, draft.Problems.Count(p => p.Code == "orphan"));
        Assert.Single(draft.Problems, p => p.Code == "twin");
        Assert.Single(draft.Problems, p => p.Code == "prefix");
        Assert.Equal((2025, 2029), (draft.FirstYear, draft.LastYear));
        var poverty = draft.Nodes.SelectMany(n => n.Indicators).First(i => i.Name == "Tingkat Kemiskinan");
        Assert.Equal([(2024, 17.63m), (2029, 16.1m)], poverty.Values.Select(v => (v.Year!.Value, v.Number!.Value)));
        Assert.DoesNotContain(draft.Opd, o => o.Key == "tidak ada data");
    }

    [Fact]
    public void The_yearly_table_of_Lampung_Timur_comes_in_whole()
    {
        var draft = Samples.Draft(Samples.Real("rpjmd/lampung_timur_rpjmd_2025_2029.csv"));
        var summary = RpjmdSummary.Of(draft);
        Assert.Equal(
            (6, 0, 0, 11, 11, 9),
            (summary.Misi, summary.Tujuan, summary.Sasaran, summary.Program, summary.Indikator, summary.Opd)
        );
        Assert.Equal(55, draft.Nodes.Sum(n => n.Pagu.Count));
        Assert.Equal(162977000000, draft.At(Level.Program).First().Pagu[0].Amount);
        Assert.Equal(66, draft.Nodes.SelectMany(n => n.Indicators).Sum(i => i.Values.Count));
        Assert.Equal(5, draft.Nodes.Count(n => n.QuickWin));
        Assert.Empty(draft.RejectedRows);
    }
}
