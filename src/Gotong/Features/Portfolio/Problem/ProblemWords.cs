using System.Text.RegularExpressions;
using Gotong.Methods.Portfolio;

namespace Gotong.Features.Portfolio.Problem;

/// <summary>What is wrong with a problem, with the names people know instead of places in a file.</summary>
public static partial class ProblemWords
{
    public static Words Of(FieldProblem wrong, PortfolioProblem problem)
    {
        var field = Place()
            .Replace(
                wrong.Field,
                place =>
                {
                    var at = int.Parse(place.Groups["at"].Value, System.Globalization.CultureInfo.InvariantCulture);
                    return place.Groups["list"].Value switch
                    {
                        "initiatives" when at < problem.Initiatives.Count => problem.Initiatives[at].Id,
                        "sources" when at < problem.Sources.Count => problem.Sources[at].Id,
                        "groupRules" when at < problem.GroupRules.Count => problem.GroupRules[at].Group,
                        "limits" when at < problem.Years.Count => $"limits {problem.Years[at]}",
                        _ => place.Value,
                    };
                }
            );
        return new($"{field}: {wrong.Said.Indonesian}", $"{field}: {wrong.Said.English}");
    }

    [GeneratedRegex(@"(?<list>[a-zA-Z]+)\[(?<at>[0-9]{1,9})\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
