using System.Globalization;
using Gotong.Features.Priorities.Import;
using Xunit;

namespace Gotong.Tests.Import;

public sealed class RpjmdReaderTests
{
    private static readonly RpjmdDraft Cascade = Samples.Draft(Samples.Fixture("cascade.csv"));
    private static readonly RpjmdDraft Yearly = Samples.Draft(Samples.Fixture("yearly.csv"));

    private static DraftIndicator Indicator(RpjmdDraft draft, string name) =>
        draft.Nodes.SelectMany(n => n.Indicators).First(i => i.Name == name);

    private static IEnumerable<int> RowsOf(RpjmdDraft draft, string code) =>
        draft.Problems.Where(p => p.Code == code).Select(p => p.Row);

    [Fact]
    public void The_cascade_becomes_a_tree_with_each_node_once()
    {
        var summary = RpjmdSummary.Of(Cascade);
        Assert.Equal(
            (2, 2, 3, 6, 18, 4),
            (summary.Misi, summary.Tujuan, summary.Sasaran, summary.Program, summary.Indikator, summary.Opd)
        );
        Assert.Equal("Contoh Sari Maju", Cascade.Visi);
        Assert.Equal((2025, 2029), (Cascade.FirstYear, Cascade.LastYear));
        Assert.Equal(3, Cascade.HeaderRow);
        Assert.Equal(Cascade.Nodes.Count, Cascade.Nodes.Select(n => n.Key).Distinct().Count());
    }

    [Fact]
    public void Parallel_lines_are_paired_and_one_unit_or_OPD_serves_all()
    {
        var hope = Indicator(Cascade, "Usia Harapan Hidup");
        Assert.Equal(("Tahun", ValueScale.Range, Direction.Up), (hope.Unit, hope.Scale, hope.Direction));
        Assert.Equal(["dinas kesehatan"], hope.Opd);
        Assert.Equal(
            [(2024, 72.03m, null), (2029, null, 73.5m)],
            hope.Values.Select(v => (v.Year!.Value, v.Number, v.Low))
        );
        Assert.Equal(
            ("Persen", "dinas kesehatan"),
            (Indicator(Cascade, "Cakupan Gizi").Unit, Indicator(Cascade, "Cakupan Gizi").Opd.Single())
        );
        Assert.Equal(ValueScale.Ordered, Indicator(Cascade, "Nilai Tata Kelola").Scale);
        Assert.Equal(Direction.Down, Indicator(Cascade, "Tingkat Kemiskinan").Direction);
        Assert.Empty(Indicator(Cascade, "Tingkat Kemiskinan").Opd);
    }

    [Fact]
    public void No_value_makes_no_value_and_thousands_follow_the_column()
    {
        Assert.Equal([ValueKind.Target], Indicator(Cascade, "Jumlah Sanggar").Values.Select(v => v.Kind));
        Assert.Equal(144902m, Indicator(Cascade, "Sambungan rumah").Values[0].Number);
    }

    [Fact]
    public void A_misi_without_its_number_is_the_same_misi()
    {
        Assert.Equal([8], RowsOf(Cascade, "twin"));
        var misi = Cascade.Nodes.Single(n => n is { Level: Level.Misi, Code: "2" });
        var support = Cascade.Nodes.Single(n => n.Name == "Program Penunjang Urusan");
        Assert.Equal(misi.Key, support.ParentKey);
        Assert.Equal(
            [
                ["dinas kesehatan"],
                ["dinas kebudayaan"],
            ],
            support.Indicators.Select(i => i.Opd)
        );
    }

    [Fact]
    public void A_cut_sasaran_is_asked_about_and_kept_apart() => Assert.Equal([6], RowsOf(Cascade, "prefix"));

    [Fact]
    public void A_program_without_parents_is_neither_lost_nor_attached()
    {
        var orphan = Cascade.Nodes.Single(n => n is { Level: Level.Program, ParentKey: null });
        Assert.Equal("Program Kesehatan Balita dan Stunting", orphan.Name);
        var problem = Cascade.Problems.Single(p => p.Code == "orphan");
        Assert.Equal((10, "P", Severity.Question), (problem.Row, problem.Column, problem.Severity));
        Assert.Contains("Menurunnya Stunting Balita", problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void One_program_under_two_sasaran_is_two_nodes() =>
        Assert.Equal(
            2,
            Cascade.Nodes.Where(n => n.Name == "Program Gizi Keluarga").Select(n => n.ParentKey).Distinct().Count()
        );

    [Fact]
    public void Lines_that_do_not_pair_are_refused_with_both_counts_and_the_names_stay()
    {
        var problem = Cascade.Problems.Single(p => p.Code == "counts");
        Assert.Equal((12, "S", "BASELINE IK PROGRAM"), (problem.Row, problem.Column, problem.Header));
        Assert.Contains("3 indikator tetapi 2 baris", problem.Message, StringComparison.Ordinal);
        Assert.Equal([(ValueKind.Target, 5m)], Indicator(Cascade, "Dua").Values.Select(v => (v.Kind, v.Number!.Value)));
    }

    [Fact]
    public void Rejected_rows_carry_their_cells_and_the_reason()
    {
        Assert.Equal([11, 12], Cascade.RejectedRows.Select(r => r.Row));
        Assert.Equal("SEKRETARIAT DAERAH", Cascade.RejectedRows[0].Cells[21]);
        Assert.All(Cascade.RejectedRows, r => Assert.NotEmpty(r.Reason));
    }

    [Fact]
    public void An_unclear_value_keeps_its_text_and_asks()
    {
        var value = Indicator(Cascade, "Balita ditimbang").Values[0];
        Assert.Equal((null, "67,9 (A) / 41,8 (B)"), (value.Number, value.Text));
        Assert.Equal([10], RowsOf(Cascade, "unclear"));
    }

    [Fact]
    public void The_yearly_layout_gives_targets_and_pagu_per_year()
    {
        var summary = RpjmdSummary.Of(Yearly);
        Assert.Equal(
            (2, 0, 0, 2, 3, 2),
            (summary.Misi, summary.Tujuan, summary.Sasaran, summary.Program, summary.Indikator, summary.Opd)
        );
        var lamp = Yearly.Nodes.Single(n => n.Name == "Program Lampu Desa");
        Assert.True(lamp.QuickWin);
        Assert.Equal([(2026, 162977000000), (2027, 1500000000)], lamp.Pagu.Select(p => (p.Year, p.Amount)));
        Assert.Equal(
            [(2024, 99.09m), (2026, 99.3m), (2027, 99.5m)],
            lamp.Indicators[0].Values.Select(v => (v.Year!.Value, v.Number!.Value))
        );
        Assert.All(lamp.Indicators[0].Values, v => Assert.False(v.YearAssumed));
        Assert.Equal((4, "H"), Yearly.Problems.Where(p => p.Code == "pagu").Select(p => (p.Row, p.Column)).Single());
        Assert.Equal([5], RowsOf(Yearly, "footer"));
        Assert.Equal([1], RowsOf(Yearly, "no-column"));
    }

    [Fact]
    public void The_person_may_say_what_a_column_holds()
    {
        var draft = Samples.Draft(
            Samples.Fixture("yearly.csv"),
            new Dictionary<int, ColumnRole> { [2] = new(RoleKind.Name, Level.Sasaran), [9] = ColumnRole.Ignore }
        );
        Assert.Equal(2, draft.At(Level.Sasaran).Count());
        Assert.Empty(draft.At(Level.Program));
    }

    [Fact]
    public void Formula_errors_are_named_and_a_row_with_a_broken_name_is_not_guessed()
    {
        var draft = Samples.DraftOf(
            "Misi,Program,Indikator,Target 2026\nMisi 1: A,Program B,Rasio,#DIV/0!\nMisi 1: A,#REF!,Jumlah,5\n"
        );
        Assert.Equal(
            [(2, "D"), (3, "B")],
            draft.Problems.Where(p => p.Code == "formula").Select(p => (p.Row, p.Column))
        );
        Assert.Equal([2, 3], draft.RejectedRows.Select(r => r.Row));
        Assert.Equal("Rasio", draft.Nodes.SelectMany(n => n.Indicators).Single().Name);
    }

    [Fact]
    public void A_code_identifies_whatever_the_name_says()
    {
        var draft = Samples.DraftOf(
            "Kode,Program,Indikator,Target 2026\n1.01.02,Program Pendidikan,A,1\n1.01.02,Program Pengelolaan Pendidikan,B,2\n,1.02.03 Program Kesehatan,C,3\n"
        );
        Assert.Equal(["1.01.02", "1.02.03"], draft.Nodes.Select(n => n.Code));
        Assert.Equal("Program Kesehatan", draft.Nodes[1].Name);
        Assert.Equal([3], RowsOf(draft, "same-code"));
    }

    [Fact]
    public void Reading_again_gives_the_same_bytes_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("id-ID");
            Assert.Equal(Cascade.ToJson(), Samples.Draft(Samples.Fixture("cascade.csv")).ToJson());
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(Cascade.ToJson(), Samples.Draft(Samples.Fixture("cascade.csv")).ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
