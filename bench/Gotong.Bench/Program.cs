using Gotong.Bench.Books;
using Gotong.Bench.Pages;

switch (args)
{
    case ["serve", var file, var port]:
        await PageBench.ServeAsync(file, int.Parse(port, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case [] or ["pages"]:
        await PageBench.RunAsync();
        return 0;
    case ["books", .. var rest]:
        return await BookBench.RunAsync(rest);
    default:
        await Console.Error.WriteLineAsync("usage: gotong bench [pages | books]");
        return 2;
}
