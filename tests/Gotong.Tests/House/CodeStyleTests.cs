using System.Text.RegularExpressions;
using Gotong.Tests.Fixtures;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gotong.Tests.House;

public sealed partial class CodeStyleTests
{
    private const int LongestFile = 350;

    [Fact]
    public void Every_class_is_sealed_static_or_abstract()
    {
        var open =
            from type in typeof(GotongApp).Assembly.GetTypes()
            where type is { IsClass: true, IsSealed: false, IsAbstract: false, IsSpecialName: false }
            where type.Namespace?.StartsWith("Gotong", StringComparison.Ordinal) == true
            where !type.Name.Contains('<', StringComparison.Ordinal) && type.Name != "_Imports"
            where !typeof(IComponent).IsAssignableFrom(type) // written by the Razor compiler
            where !typeof(Migration).IsAssignableFrom(type) && !typeof(ModelSnapshot).IsAssignableFrom(type)
            select type.FullName;
        Assert.Empty(open);
    }

    [Fact]
    public void No_file_is_longer_than_a_person_reads_in_one_go()
    {
        var sources = Sources().ToList();
        Assert.NotEmpty(sources);
        var tooLong =
            from file in sources
            let lines = File.ReadLines(file).Count()
            where lines > LongestFile
            select $"{Path.GetRelativePath(Folders.Repository, file)}: {lines}";
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Words_have_both_languages()
    {
        var pairs = Sources()
            .SelectMany(f => Pair().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetFileName(f), m)));
        Assert.NotEmpty(pairs);
        Assert.Empty(
            pairs
                .Where(p =>
                    string.IsNullOrWhiteSpace(p.m.Groups["id"].Value)
                    || string.IsNullOrWhiteSpace(p.m.Groups["en"].Value)
                )
                .Select(p => $"{p.File}: {p.m.Value}")
        );
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var marks = new[] { "TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "Skip " + "=" };
        Assert.Empty(
            from file in Sources()
            from line in File.ReadLines(file)
            where marks.Any(mark => line.Contains(mark, StringComparison.Ordinal))
            select $"{Path.GetFileName(file)}: {line.Trim()}"
        );
    }

    private static IEnumerable<string> Sources() =>
        from folder in (string[])["src", "tests", "bench"]
        from pattern in (string[])["*.cs", "*.razor"]
        from file in Directory.EnumerateFiles(
            Path.Combine(Folders.Repository, folder),
            pattern,
            SearchOption.AllDirectories
        )
        where !Generated().IsMatch(file)
        select file;

    [GeneratedRegex(@"[/\\](?:obj|bin|node_modules|Migrations)[/\\]", RegexOptions.None, 1000)]
    private static partial Regex Generated();

    [GeneratedRegex(
        """(?<![\w.])T\(\s*\$?"(?<id>(?:\\.|[^"\\])*)"\s*,\s*\$?"(?<en>(?:\\.|[^"\\])*)"\s*\)""",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Pair();
}
