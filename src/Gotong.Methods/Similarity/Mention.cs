namespace Gotong.Methods.Similarity;

/// <summary>What a mention is worth as a sign that two texts mean the same.</summary>
internal enum MentionKind : byte
{
    /// <summary>Words of nearly every text, places, numbers, words side by side: they order what is alike already.</summary>
    Filling,

    /// <summary>A short name the text may have though it does not say it: it only meets one that is said.</summary>
    Guess,

    /// <summary>A concept, a topic, a word that says something.</summary>
    Meaning,

    /// <summary>A word that no list knows: a name, most often. Another thing may bear it too.</summary>
    Name,
}

/// <summary>One thing a text speaks of: a concept, a wider topic, or a word. Surface says in which words the text says it.</summary>
internal readonly record struct Mention(string Feature, float Weight, MentionKind Kind, bool InTitle, string Surface)
{
    /// <summary>Begins the feature of a word that no list knows.</summary>
    public const char Unknown = '?';

    /// <summary>Stands between two words side by side.</summary>
    public const char Beside = '+';
}
