using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Gotong.Tests.Web;

/// <summary>Every pair that stands on a page, in both themes, from the token table itself.</summary>
public sealed partial class ContrastTests
{
    private static readonly string[] Themes = ["light", "dark"];

    private static readonly (string Fore, string Back)[] Texts =
    [
        ("ink", "paper"),
        ("ink", "leaf-wash"),
        ("quiet", "paper"),
        ("teal", "paper"),
        ("teal-deep", "paper"),
        ("gold", "paper"),
        ("terracotta", "paper"),
        ("leaf", "paper"),
        ("on-teal", "teal"),
        ("on-teal", "teal-deep"),
        ("paper", "terracotta"),
    ];

    private static readonly (string Fore, string Back)[] Marks =
    [
        ("edge", "paper"),
        ("strand-edge", "paper"),
        ("teal", "paper"),
        ("teal", "strand"),
        ("terracotta", "paper"),
        ("terracotta", "strand"),
        ("gold", "paper"),
        ("leaf", "paper"),
    ];

    [Fact]
    public void EveryTextPairHasFourAndAHalfToOne() => Check(Texts, 4.5);

    [Fact]
    public void EveryMarkHasThreeToOne() => Check(Marks, 3);

    // Machado 2009, severity 1.
    [Theory]
    [InlineData("protan", 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998)]
    [InlineData("deutan", 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881)]
    [InlineData("tritan", 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039)]
    public void TextStaysReadableForEveryColourVision(
        string name,
        double a,
        double b,
        double c,
        double d,
        double e,
        double f,
        double g,
        double h,
        double i
    )
    {
        foreach (var theme in Themes)
        {
            var tokens = Tokens(theme);
            foreach (var (fore, back) in Texts)
            {
                var ratio = Ratio(Seen(tokens[fore]), Seen(tokens[back]));
                Assert.True(ratio >= 4.5, $"{name}, {theme}: {fore} on {back} is {ratio:0.00}");
            }
        }

        double[] Seen(double[] rgb) =>
            [
                Math.Clamp(a * rgb[0] + b * rgb[1] + c * rgb[2], 0, 1),
                Math.Clamp(d * rgb[0] + e * rgb[1] + f * rgb[2], 0, 1),
                Math.Clamp(g * rgb[0] + h * rgb[1] + i * rgb[2], 0, 1),
            ];
    }

    private static void Check((string Fore, string Back)[] pairs, double least)
    {
        foreach (var theme in Themes)
        {
            var tokens = Tokens(theme);
            foreach (var (fore, back) in pairs)
            {
                var ratio = Ratio(tokens[fore], tokens[back]);
                Assert.True(ratio >= least, $"{theme}: {fore} on {back} is {ratio:0.00}");
            }
        }
    }

    private static double Ratio(double[] one, double[] other)
    {
        var (x, y) = (Luminance(one), Luminance(other));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(double[] linear) => 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];

    private static Dictionary<string, double[]> Tokens(string theme)
    {
        var file = File.ReadAllText(TokenFile());
        var mixin = Regex.Match(
            file,
            $@"@mixin {theme} \{{(?<body>.*?)\n\}}",
            RegexOptions.Singleline,
            TimeSpan.FromSeconds(1)
        );
        return Token()
            .Matches(mixin.Groups["body"].Value)
            .ToDictionary(m => m.Groups["name"].Value, m => Linear(m.Groups["hex"].Value), StringComparer.Ordinal);
    }

    private static double[] Linear(string hex) =>
        [
            .. Enumerable
                .Range(0, 3)
                .Select(i =>
                    int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d
                )
                .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)),
        ];

    private static string TokenFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gotong.slnx")))
        {
            folder = folder.Parent;
        }
        return Path.Combine(folder!.FullName, "src/Gotong/assets/styles/_tokens.scss");
    }

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
