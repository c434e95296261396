using Gotong.Platform.Data;

namespace Gotong.Features.Applications;

/// <summary>
/// A national shared application (aplikasi umum) as the operator keeps it: new, or in place of the edition's entry of
/// the same key. Belongs to no region.
/// </summary>
public sealed class SharedApplication : Record
{
    public const int LongestKey = 60;

    public required string Key { get; init; }
    public string Name { get; private set; } = "";

    /// <summary>What it does, in the words in which one would propose the same.</summary>
    public string Functions { get; private set; } = "";

    /// <summary>The ministry or agency that runs it.</summary>
    public string Operator { get; private set; } = "";

    /// <summary>The regulation that makes it shared; null: not known for sure.</summary>
    public string? Ground { get; private set; }

    /// <summary>The operator has looked up what it says.</summary>
    public bool Verified { get; private set; }

    /// <summary>Not offered any more.</summary>
    public bool Retired { get; private set; }

    public void Describe(string name, string functions, string by, string? ground, bool verified) =>
        (Name, Functions, Operator, Ground, Verified) = (name, functions, by, ground, verified);

    public void Stand(bool retired) => Retired = retired;
}
