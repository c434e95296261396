using Gotong.Features.Books.Outlines;
using Gotong.Features.Codes;
using Gotong.Features.Regions;

namespace Gotong.Features.Books;

/// <summary>The sections people write in this region. Only these have an address, so that no address makes a row.</summary>
public static class SectionFinder
{
    public static IReadOnlyList<NarrativeSection> All(Region region) =>
        [
            .. BookOutline.Buku2.Narratives([
                .. (FrameworkEdition.Find(region.Framework)?.Dimensions ?? []).Select(d => new BookDimension(
                    d.Key,
                    d.Name.Text,
                    new Dictionary<string, string>(StringComparer.Ordinal)
                )),
            ]),
        ];

    public static NarrativeSection? Find(Region region, string key) => All(region).FirstOrDefault(s => s.Key == key);
}
