using Gotong.Features.Collaboration;
using Gotong.Features.Initiatives;
using Gotong.Tests.Initiatives;

namespace Gotong.Tests.Collaboration;

/// <summary>What an offer is matched by, and that it is not matched by chance.</summary>
public sealed class OfferMatchTests
{
    [Fact]
    public void Words_kind_dimension_place_and_year_are_reasons()
    {
        var match = Assert.Single(
            OfferMatch.Find(Offer("Dana untuk kalender panen petani.", "35.20.07"), [Some.Complete()])
        );
        foreach (
            var reason in (string[])
                [
                    "kata yang sama: kalender, panen, petani",
                    "mencari Rp50 juta di luar APBD",
                    "dimensi yang diminati pemberi",
                    "bekerja di kecamatan yang diminati",
                    "tahun yang sama: 2028",
                ]
        )
            Assert.Contains(reason, match.Reasons);
    }

    [Fact]
    public void Another_kecamatan_is_no_reason_and_nothing_in_common_is_no_match()
    {
        var elsewhere = Assert.Single(OfferMatch.Find(Offer("Dana kalender panen.", "35.20.01"), [Some.Complete()]));
        Assert.DoesNotContain("bekerja di kecamatan yang diminati", elsewhere.Reasons);
        var initiative = Some.Complete();
        initiative.Costs.Clear();
        Assert.Empty(OfferMatch.Find(Offer("Beasiswa olahraga.", "35.20.07"), [initiative]));
    }

    private static Commitment Offer(string what, string area)
    {
        var giver = Some.Organization(Features.Organizations.OrganizationKind.Bank, "Bank Jatim");
        var offer = new Commitment
        {
            RegionId = Some.RegionId,
            Number = 1,
            GiverId = giver.Id,
            Giver = giver,
            StartedBy = Guid.CreateVersion7(),
            StartedAt = Some.Now,
            Dimension = "economy",
            AreaCode = area,
        };
        offer.Propose(
            new(CommitmentKind.Money, what, "Bukti", new(2028, 6, 1), null, "Dana", null, "tjsl", [(2028, 10_000_000)]),
            offer.StartedBy,
            Some.Now
        );
        return offer;
    }
}
