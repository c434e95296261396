using System.CommandLine;
using Gotong.Features.Accounts;
using Gotong.Features.Applications.Importing;
using Gotong.Features.Books;
using Gotong.Features.Codes;
using Gotong.Features.Gate;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.Backup;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Ledger;

var root = new RootCommand("Gotong: meja bersama masterplan kota cerdas / the shared desk of a smart-city masterplan");
root.Subcommands.Add(UpCommand.Create());
root.Subcommands.Add(BookCommand.Create());
root.Subcommands.Add(GateCommand.Create());
root.Subcommands.Add(AccountCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(SimilarCommand.Create());
root.Subcommands.Add(CodesCommand.Create());
root.Subcommands.Add(PortfolioCommand.Create());
root.Subcommands.Add(InventoryCommand.Create());
root.Subcommands.Add(LedgerCommand.Create(Chains));
root.Subcommands.Add(BackupCommands.Backup(Chains));
root.Subcommands.Add(BackupCommands.Restore(Chains));
return await Cli.RunAsync(root, args);

static IQueryable<Chain> Chains(GotongDb db) => db.Regions.OrderBy(r => r.Code).Select(r => new Chain(r.Id, r.Code));
