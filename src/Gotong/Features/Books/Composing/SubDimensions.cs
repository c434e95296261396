using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books.Composing;

/// <summary>The initiatives of one dimension by sub-dimension, in the order of the framework edition.</summary>
internal static class SubDimensions
{
    public static IEnumerable<(string Name, List<BookInitiative> Initiatives)> Group(
        IEnumerable<BookInitiative> initiatives,
        BookDimension? dimension
    ) =>
        from initiative in initiatives
        group initiative by Of(initiative, dimension) into same
        orderby same.Key.Order
        select (same.Key.Name, same.ToList());

    private static (int Order, string Name) Of(BookInitiative initiative, BookDimension? dimension)
    {
        var key = initiative.Dimensions.FirstOrDefault(d => d.Dimension == dimension?.Key)?.SubDimension;
        if (key is null || dimension is null)
            return (int.MaxValue, T("Tanpa subdimensi", "No sub-dimension"));
        var order = dimension.SubDimensions.Keys.ToList().IndexOf(key);
        // A key of another edition is shown as it is.
        return (order < 0 ? int.MaxValue - 1 : order, dimension.SubDimensions.GetValueOrDefault(key, key));
    }
}
