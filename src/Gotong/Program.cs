using System.CommandLine;
using Gotong.Features.Books;
using Gotong.Features.Priorities;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Ledger;

var root = new RootCommand("Gotong: meja bersama masterplan kota cerdas / the shared desk of a smart-city masterplan");
root.Subcommands.Add(UpCommand.Create());
root.Subcommands.Add(BookCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(LedgerCommand.Create(db => db.Regions.OrderBy(r => r.Code).Select(r => new Chain(r.Id, r.Code))));
return await Cli.RunAsync(root, args);
