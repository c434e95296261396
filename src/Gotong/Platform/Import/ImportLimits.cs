namespace Gotong.Platform.Import;

/// <summary>What a table of a regency never needs, and what would hurt the machine that everybody shares.</summary>
public static class ImportLimits
{
    public const int FileBytes = 20 * 1024 * 1024;
    public const int Rows = 100_000;

    /// <summary>Of a command on one's own machine, that hurts nobody else.</summary>
    public const int OwnFileBytes = 512 * 1024 * 1024;
    public const int OwnRows = 5_000_000;
    public const int Columns = 1_000;
    public const int Cells = 3_000_000;

    /// <summary>Excel itself holds no more in one cell.</summary>
    public const int CellCharacters = 32_767;
    internal const int TextCharacters = 24 * 1024 * 1024;
    internal const int PartBytes = 256 * 1024 * 1024;
    internal const int SharedStringsBytes = 48 * 1024 * 1024;
    internal const int SharedStrings = 1_000_000;
    internal const int SmallPartBytes = 8 * 1024 * 1024;
    internal const int ZipEntries = 5_000;
    internal const int ZipRatio = 150;
    internal const int LastExcelRow = 1_048_576;
    internal const int Merges = 200_000;
}
