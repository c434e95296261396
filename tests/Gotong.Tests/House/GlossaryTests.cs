using Gotong.Methods.Decisions;
using Gotong.Platform.Data;
using Gotong.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Gotong.Tests.House;

/// <summary>docs/GLOSSARY.md and the model use the same words.</summary>
public sealed class GlossaryTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Every_entity_and_every_choice_it_holds_is_explained()
    {
        var model = await app.InAsync(null, db => Task.FromResult(db.Model));
        var words = model
            .GetEntityTypes()
            .SelectMany(Words)
            .Where(t => t.Namespace!.StartsWith("Gotong.", StringComparison.Ordinal))
            .Select(t => t.Name)
            .Distinct()
            .Order();
        Assert.Empty(words.Except(Rows().Select(r => r.Code)));
    }

    [Fact]
    public void Every_row_names_something_that_is_in_the_code()
    {
        var names = typeof(GotongDb)
            .Assembly.GetTypes()
            .Concat(typeof(VoteOutcome).Assembly.GetTypes())
            .Select(t => t.Name)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Rows().Where(r => !names.Contains(r.Code)).Select(r => $"{r.Term}: {r.Code}"));
    }

    [Fact]
    public void Every_row_says_what_it_means_in_both_languages_and_stands_once()
    {
        var rows = Rows();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(r => r.Indonesian.Length < 10 || r.English.Length < 10).Select(r => r.Term));
        Assert.Empty(rows.GroupBy(r => r.Code).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static IEnumerable<Type> Words(IEntityType entity) =>
        entity
            .GetProperties()
            .Select(p => Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)
            .Where(t => t.IsEnum)
            .Append(entity.ClrType);

    /// <summary>Rows read: | term | Indonesia | English | `Code` |.</summary>
    private static List<Row> Rows() =>
        [
            .. File.ReadLines(Path.Combine(Folders.Repository, "docs", "GLOSSARY.md"))
                .Where(line => line.StartsWith('|') && line.Contains('`', StringComparison.Ordinal))
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
                .Select(cells => new Row(cells[0], cells[1], cells[2], cells[3].Trim('`'))),
        ];

    private sealed record Row(string Term, string Indonesian, string English, string Code);
}
