using CsCheck;
using Gotong.Features.Codes;

namespace Gotong.Tests.Codes;

public sealed class CodeTrailTests
{
    private static readonly CodeBook Old = Sample.Book(Sample.Nomenclature, 2026);
    private static readonly CodeBook Next = Sample.Book(Sample.NextYear, 2027);

    [Fact]
    public void A_code_is_followed_over_several_versions_and_back()
    {
        var now = CodeTrail.Now([Old, Next], CodeGovernment.KabKota, "2.16.03.2.02.0009");
        Assert.Equal("2.16.03.2.02.0050", Assert.Single(now).Code);
        var before = CodeTrail.Backward([Old, Next], CodeGovernment.KabKota, "2.16.03.2.02.0050");
        Assert.Equal(["2.16.03.2.02.0038", "2.16.03.2.02.0009"], before.Select(s => s.Code));
        Assert.Empty(CodeTrail.Now([Old, Next], CodeGovernment.Provinsi, "2.16.03.2.02.0009"));
    }

    [Fact]
    public void A_code_that_is_gone_without_a_successor_leads_nowhere()
    {
        Assert.Empty(CodeTrail.Now([Next], CodeGovernment.KabKota, "2.16.03.2.02.0041"));
        Assert.Equal(
            "2.16.03.2.02.0019",
            Assert.Single(CodeTrail.Now([Next], CodeGovernment.KabKota, "2.16.03.2.02.0019")).Code
        );
    }

    [Fact]
    public void Two_codes_that_changed_places_are_told_apart()
    {
        string Row(int code, string name, string before) =>
            $"KABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;2.16.03.2.02.000{code} {name};;;;{before}\n";
        var swapped = Sample.Book(
            Sample.Header
                + "\n"
                + Row(1, "Jalan", "2.16.03.2.02.0002 Jalan")
                + Row(2, "Pasar", "2.16.03.2.02.0001 Pasar"),
            2027
        );
        Assert.Equal(
            "Pasar",
            Assert.Single(CodeTrail.Now([swapped], CodeGovernment.KabKota, "2.16.03.2.02.0001")).Name
        );
    }

    /// <summary>Any renumbering, over any number of sets: whoever follows a code forward finds the way back to it.</summary>
    [Fact]
    public void Forward_and_backward_are_one_way()
    {
        var step = Gen.Shuffle(Enumerable.Range(0, 8).ToArray());
        step.List[1, 5]
            .Sample(
                steps =>
                {
                    var books = new List<CodeBook> { Numbered(0, Enumerable.Range(0, 8).ToArray(), first: true) };
                    books.AddRange(steps.Select((s, i) => Numbered(i + 1, s, first: false)));
                    for (var code = 0; code < 8; code++)
                    {
                        var now = Assert.Single(
                            CodeTrail.Now([.. books.Skip(1)], CodeGovernment.KabKota, Code(0, code))
                        );
                        var back = CodeTrail.Backward(books, CodeGovernment.KabKota, now.Code);
                        Assert.Equal(Code(0, code), back[^1].Code);
                    }
                },
                iter: 40
            );
    }

    /// <summary>Codes of a set carry its number; each row says which of the set before it replaces.</summary>
    private static CodeBook Numbered(int set, int[] order, bool first) =>
        Sample.Book(
            Sample.Header
                + "\n"
                + string.Concat(
                    order.Select(
                        (old, now) =>
                            $"KABKOT;2.16 A;2.16.03 B;2.16.03.2.02 C;{Code(set, now)} Hal {set} {now};;;;{(first ? "" : $"{Code(set - 1, old)} Hal lama")}\n"
                    )
                ),
            2026 + set
        );

    private static string Code(int set, int number) => $"2.16.03.2.02.{set}{number:000}";

    [Fact]
    public void The_difference_names_what_is_new_changed_replaced_and_gone()
    {
        var difference = CodeDifference.Of(Old, Sample.Read(Sample.NextYear));
        Assert.Equal(["2.16.03.2.02.0050", "2.16.03.2.02.0042"], difference.New.Select(c => c.Code));
        Assert.Equal("2.16.03.2.02.0019", Assert.Single(difference.Changed).New.Code);
        Assert.Equal("2.16.03.2.02.0041", Assert.Single(difference.Gone).Code);
        var (old, by) = Assert.Single(difference.Replaced);
        Assert.Equal(("2.16.03.2.02.0038", "2.16.03.2.02.0050"), (old.Code, by.Code));
    }
}
