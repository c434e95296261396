using System.CommandLine;
using Gotong.Features.Books;
using Gotong.Platform.CommandLine;

var root = new RootCommand("Gotong: meja bersama masterplan kota cerdas / the shared desk of a smart-city masterplan");
root.Subcommands.Add(UpCommand.Create());
root.Subcommands.Add(BookCommand.Create());
return await Cli.RunAsync(root, args);
