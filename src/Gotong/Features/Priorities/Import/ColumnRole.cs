using System.Globalization;

namespace Gotong.Features.Priorities.Import;

public enum Level
{
    Misi,
    Tujuan,
    Sasaran,
    Program,
}

public enum RoleKind
{
    Ignore,
    Visi,
    Name,
    Code,
    Outcome,
    Indicator,
    Baseline,
    Target,
    Actual,
    Unit,
    Opd,
    Pagu,
    QuickWin,
    Periode,

    /// <summary>Says of each row whether its name is a misi, tujuan, sasaran or program.</summary>
    Level,
}

/// <summary>
/// What a column holds. Written as text it is the value of a form field: "name:sasaran", "target:program:2026",
/// "pagu:program:2026:1000000" (amounts in millions).
/// </summary>
public sealed record ColumnRole(RoleKind Kind, Level? Level = null, int? Year = null, long Scale = 1)
{
    public static readonly ColumnRole Ignore = new(RoleKind.Ignore);

    public override string ToString()
    {
        var text = Kind.ToString();
        text += Level is null ? "" : ":" + Level;
        text += Year is null ? "" : ":" + Year.Value.ToString(CultureInfo.InvariantCulture);
        text += Scale == 1 ? "" : ":" + Scale.ToString(CultureInfo.InvariantCulture);
        return text.ToLowerInvariant();
    }

    public static bool TryParse(string? text, out ColumnRole role)
    {
        role = Ignore;
        var parts = (text ?? "").Split(':');
        if (!Named(parts[0], out RoleKind kind))
        {
            return false;
        }

        role = new ColumnRole(kind);
        foreach (var part in parts.Skip(1))
        {
            if (Named(part, out Level level))
            {
                role = role with { Level = level };
            }
            else if (int.TryParse(part, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100)
            {
                role = role with { Year = year };
            }
            else if (part is "1000" or "1000000" or "1000000000")
            {
                role = role with { Scale = long.Parse(part, CultureInfo.InvariantCulture) };
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool Named<T>(string text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out value) && text.Length > 0 && char.IsAsciiLetter(text[0]);
}
