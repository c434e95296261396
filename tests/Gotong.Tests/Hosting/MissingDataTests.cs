using System.CommandLine;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Ledger;

namespace Gotong.Tests.Hosting;

public sealed class MissingDataTests
{
    [Theory]
    [InlineData("ledger", "verify")]
    [InlineData("account", "recover", "siapa@uji.id")]
    [InlineData("book", "2", "--region", "35.20", "--out", "buku.docx")]
    public async Task A_command_with_a_mistyped_data_folder_says_so_and_makes_none(params string[] command)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"gotong-{Guid.CreateVersion7():N}");
        var root = new RootCommand
        {
            LedgerCommand.Create(db => db.Regions.Select(r => new Chain(r.Id, r.Code))),
            Features.Accounts.AccountCommand.Create(),
            Features.Books.BookCommand.Create(),
        };
        Assert.Equal(1, await Cli.RunAsync(root, [.. command, "--data", folder]));
        Assert.False(Directory.Exists(folder));
    }
}
