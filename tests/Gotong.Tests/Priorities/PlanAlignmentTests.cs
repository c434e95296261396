using Gotong.Features.Priorities;

namespace Gotong.Tests.Priorities;

public sealed class PlanAlignmentTests
{
    [Fact]
    public void Name_and_official_code_bind_before_words_do()
    {
        var old = Plan(
            2019,
            ("Meningkatnya kualitas layanan kesehatan", null),
            ("Program lama", "1.02.02"),
            ("Menurunnya kemiskinan", null)
        );
        var now = Plan(
            2025,
            ("Program sehat", "1.02.02"),
            ("Meningkatnya mutu layanan kesehatan", null),
            ("MENURUNNYA kemiskinan", null),
            ("Ekonomi hijau", null)
        );
        var pairs = PlanAlignment.Of(old, now);
        Assert.Equal(
            [
                "1.02.02 Program lama Same Program sehat",
                "Meningkatnya kualitas layanan kesehatan Near Meningkatnya mutu layanan kesehatan",
                "Menurunnya kemiskinan Same MENURUNNYA kemiskinan",
                "New Ekonomi hijau",
            ],
            pairs.Select(p =>
                string.Join(
                    ' ',
                    ((string?[])[p.Old?.Code, p.Old?.Name, p.Bond.ToString(), p.New?.Name]).OfType<string>()
                )
            )
        );
        Assert.Equal(["kesehatan", "layanan", "meningkatnya"], pairs[1].Words.Order());
    }

    [Fact]
    public void Each_is_bound_once_and_what_is_left_is_gone_or_new()
    {
        var old = Plan(
            2019,
            ("Kualitas jalan desa", null),
            ("Kualitas jalan desa terpencil", null),
            ("Pasar rakyat", null)
        );
        var now = Plan(2025, ("Kualitas jalan desa", null), ("Perikanan", null));
        var pairs = PlanAlignment.Of(old, now);
        Assert.Equal([Bond.Same, Bond.New, Bond.Gone, Bond.Gone], pairs.Select(p => p.Bond));
        Assert.Equal(old.Count, pairs.Count(p => p.Old is not null));
        Assert.Equal(now.Count, pairs.Count(p => p.New is not null));
    }

    [Fact]
    public void Another_number_is_another_thing()
    {
        var pairs = PlanAlignment.Of(
            Plan(2019, ("Pembangunan jalan lingkar tahap 1", null)),
            Plan(2025, ("Pembangunan jalan lingkar tahap 2", null))
        );
        Assert.Equal([Bond.New, Bond.Gone], pairs.Select(p => p.Bond));
    }

    [Fact]
    public void Indicators_that_both_measure_by_are_told()
    {
        var old = Plan(2019, ("Stunting turun", null));
        var now = Plan(2025, ("Stunting turun", null));
        Measure(old[0], "Prevalensi  stunting");
        Measure(old[0], "Bayi ditimbang");
        Measure(now[0], "prevalensi stunting");
        var (before, after) = Assert.Single(Assert.Single(PlanAlignment.Of(old, now)).Kept);
        Assert.Equal(("Prevalensi  stunting", "prevalensi stunting"), (before.Name, after.Name));
    }

    private static List<Priority> Plan(int start, params (string Name, string? Code)[] nodes)
    {
        var plan = Guid.CreateVersion7();
        return
        [
            .. nodes.Select(
                (n, i) =>
                    new Priority
                    {
                        RegionId = Guid.Empty,
                        RpjmdId = plan,
                        Level = PriorityLevel.Sasaran,
                        Name = n.Name,
                        Code = n.Code,
                        Key = $"{start}/{i}",
                        Order = i,
                    }
            ),
        ];
    }

    private static void Measure(Priority priority, string name) =>
        priority.Indicators.Add(
            new()
            {
                RegionId = Guid.Empty,
                PriorityId = priority.Id,
                Name = name,
                Key = name,
                Scale = IndicatorScale.Numeric,
                Direction = IndicatorDirection.Down,
                Order = priority.Indicators.Count,
            }
        );
}
