namespace Gotong.Features.Guide;

/// <summary>A role as the guide tells it.</summary>
public sealed record GuideRole(string Slug, string Name, string Sentence, IReadOnlyList<GuideStep> Steps);

/// <param name="Door">The page where it is done.</param>
public sealed record GuideStep(string Title, string Text, GuidePicture? Picture = null, GuideDoor? Door = null);

/// <param name="Path">Within a region.</param>
public sealed record GuideDoor(string Name, string Path);

/// <summary>A picture of the product, taken by the browser tests. Sizes in pixels as shown.</summary>
public sealed record GuidePicture(string Name, string Alt, bool Phone = false)
{
    public int Width => Phone ? 320 : 960;
    public int Height => Phone ? 640 : 600;
}
