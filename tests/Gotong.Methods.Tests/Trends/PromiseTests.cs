using CsCheck;
using Gotong.Methods.Trends;

namespace Gotong.Methods.Tests.Trends;

public sealed class PromiseTests
{
    [Fact]
    public void The_spread_between_is_that_of_metafor_on_the_BCG_trials()
    {
        // Log risk ratios and variances of the 13 trials; metafor 3.8-1, rma(method = "PM"), and its blup(); it stops within 1e-4.
        (double Mean, double Variance)[] trials =
        [
            (-0.8893113339, 0.32558476500),
            (-1.5853886572, 0.19458112140),
            (-1.3480731483, 0.41536796537),
            (-1.4415511900, 0.02001003190),
            (-0.2175473222, 0.05121017217),
            (-0.7861155858, 0.00690561846),
            (-1.6208982236, 0.22301724757),
            (0.0119523335, 0.00396157930),
            (-0.4694176487, 0.05643421046),
            (-1.3713448035, 0.07302479361),
            (-0.3393588283, 0.01241221397),
            (0.4459134006, 0.53250584520),
            (-0.0173139482, 0.07140465968),
        ];
        var result = Shrinkage.Of(trials);
        Assert.Equal(0.318093712, result.Between, 1e-4);
        Assert.Equal(-0.714970406, result.Mean, 1e-4);
        Assert.Equal(-0.8011263903, result.Drawn[0], 1e-4);
        Assert.Equal(-0.2808415187, result.Drawn[11], 1e-4);
    }

    [Fact]
    public void Who_promised_once_is_drawn_further_to_all_than_who_promised_often()
    {
        var promises = Enumerable
            .Range(0, 12)
            .Select(n => new PromisedAndCame("often", 10, n % 2 == 0 ? 2 : 4))
            .Concat(Enumerable.Range(0, 12).Select(n => new PromisedAndCame("steady", 10, n % 2 == 0 ? 9 : 11)))
            .Append(new("once", 10, 3))
            .ToList();
        var kept = PromiseKeeping.Of(promises).ToDictionary(k => k.Key);
        Assert.Equal(0.3, kept["often"].Ratio, 1e-12);
        Assert.Equal(0.3, kept["once"].Ratio, 1e-12);
        Assert.True(kept["once"].Weight > kept["often"].Weight);
        Assert.InRange(kept["often"].Weight, 0.3, 0.4);
    }

    [Fact]
    public void A_fall_that_was_promised_and_came_counts_as_kept() =>
        Assert.Equal(0.5, PromiseKeeping.Of([new("a", -4, -2)])[0].Weight, 1e-12);

    [Fact]
    public void A_promise_of_nothing_is_refused() =>
        Assert.Throws<ArgumentException>(() => PromiseKeeping.Of([new("a", 0, 2)]));

    [Fact]
    public void Every_weight_lies_between_the_own_mean_and_the_mean_of_all() =>
        Gen.Select(Gen.Int[1, 5], Gen.Double[0, 3])
            .Array[1, 30]
            .Sample(
                promises =>
                {
                    var kept = PromiseKeeping.Of([
                        .. promises.Select(p => new PromisedAndCame($"{p.Item1}", 1, p.Item2)),
                    ]);
                    var (low, high) = (kept.Min(k => k.Ratio), kept.Max(k => k.Ratio));
                    Assert.All(kept, k => Assert.InRange(k.Weight, low - 1e-9, high + 1e-9));
                },
                iter: 500
            );
}
