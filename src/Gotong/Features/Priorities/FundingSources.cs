namespace Gotong.Features.Priorities;

/// <summary>Keys of funding sources that the product itself writes.</summary>
public static class FundingSources
{
    /// <summary>The region's own budget: what a ceiling in an RPJMD speaks of.</summary>
    public const string Apbd = "apbd";
}
