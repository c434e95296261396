namespace Gotong.Features.Accounts;

/// <summary>Where to go after signing in. Only an address of this house: anything else would be an open redirect.</summary>
public static class ReturnAddress
{
    private const int MaxLength = 2000;

    /// <summary>The address if it is a path here, else null.</summary>
    public static string? Local(string? address) =>
        address is { Length: <= MaxLength }
        && address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        // Browsers read a backslash as a slash and drop tabs and line breaks; all else is escaped in a real address.
        && address.All(c => c is > ' ' and < '\x7f' and not '\\')
            ? address
            : null;
}
