using System.Text.Json;

namespace Gotong.Methods.Portfolio.Files;

/// <summary>Problems and results as JSON; a field nobody knows is an error, so that a slip of the pen is seen.</summary>
public static class PortfolioJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a problem; what it says is checked by <see cref="PortfolioRules"/> too.</summary>
    /// <param name="json">UTF-8.</param>
    /// <exception cref="PortfolioRefusal">It is no JSON, or not a problem that can be worked on.</exception>
    public static PortfolioProblem Problem(ReadOnlyMemory<byte> json)
    {
        using var document = Parse(json);
        var problem = ProblemFields.Read(new(document.RootElement, ""));
        PortfolioRules.Ensure(problem);
        return problem;
    }

    /// <summary>Reads a result, to be checked.</summary>
    /// <param name="json">UTF-8.</param>
    /// <exception cref="PortfolioRefusal">It is no JSON, or no result.</exception>
    public static PortfolioResult Result(ReadOnlyMemory<byte> json)
    {
        using var document = Parse(json);
        return ResultFields.Read(new(document.RootElement, ""));
    }

    /// <summary>Writes a problem as <see cref="Problem"/> reads it.</summary>
    /// <param name="problem">The problem.</param>
    public static string Write(PortfolioProblem problem) => ProblemFields.Write(problem);

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    public static string Write(PortfolioResult result) => ResultFields.Write(result);

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        if (json.Span.StartsWith("\uFEFF"u8))
            json = json[3..];
        try
        {
            return JsonDocument.Parse(json, Strict);
        }
        catch (JsonException e)
        {
            throw new PortfolioRefusal(
                $"({e.LineNumber + 1}:{e.BytePositionInLine + 1})",
                $"Bukan JSON yang dapat dibaca (NaN dan Infinity bukan angka JSON): {e.Message}",
                $"Not JSON that can be read (NaN and Infinity are no JSON numbers): {e.Message}"
            );
        }
    }
}
