namespace Gotong.Documents;

/// <summary>One book, report or sheet of paper; the same value is written as HTML and as DOCX.</summary>
/// <param name="Title">Stands on the cover, in the header of every page and in the file's properties.</param>
/// <param name="Subtitle">Stands below the title; may be empty.</param>
/// <param name="Language">"id" or "en"; chooses the words for captions, contents and chapters. Anything but "en" reads as "id".</param>
/// <param name="Properties">Who made it and what it is about.</param>
/// <param name="Blocks">The content in reading order.</param>
public sealed record Document(
    string Title,
    string Subtitle,
    string Language,
    DocumentProperties Properties,
    IReadOnlyList<Block> Blocks
)
{
    /// <summary>A few pages, such as minutes: the title stands above the text, without cover, contents or chapters on pages of
    /// their own.</summary>
    public bool IsShort { get; init; }
}

/// <summary>What the file says about itself.</summary>
/// <param name="Author">Named on the cover and in the file's properties.</param>
/// <param name="Subject">In the file's properties only; may be empty.</param>
/// <param name="Created">When the content was taken from the records; null leaves it out, so that equal content gives equal bytes.</param>
/// <param name="Notice">A short line on the cover and at the foot of every page, such as "Data contoh"; may be empty.</param>
public sealed record DocumentProperties(
    string Author,
    string Subject,
    DateTimeOffset? Created = null,
    string Notice = ""
);
