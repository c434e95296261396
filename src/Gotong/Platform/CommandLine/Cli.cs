using System.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Import;

namespace Gotong.Platform.CommandLine;

/// <summary>Results on stdout, all else on stderr. Exit 0 done, 1 bad input, 2 bad usage.</summary>
public static class Cli
{
    public static readonly Option<string> Data = new("--data")
    {
        Description = "Folder data / data folder",
        DefaultValueFactory = _ => "data",
    };

    public static readonly Option<string?> Database = new("--database")
    {
        Description =
            "Koneksi PostgreSQL, selain itu SQLite di folder data / PostgreSQL connection, else SQLite in the data folder",
    };

    public static Installation InstallationOf(ParseResult parsed) =>
        new(Path.GetFullPath(parsed.GetValue(Data)!), parsed.GetValue(Database));

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("./gotong --help");
            return 2;
        }
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (UserError error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130; // Ctrl-C before the server stood
        }
    }

    /// <summary>Reads a file that a command names; what is wrong with it is said, in both languages.</summary>
    public static T Read<T>(FileInfo file, Func<FileStream, T> read)
    {
        if (!file.Exists)
            throw new UserError($"Berkas {file.FullName} tidak ada.", $"The file {file.FullName} does not exist.");
        try
        {
            using var stream = file.OpenRead();
            return read(stream);
        }
        catch (ImportRefusal refusal)
        {
            throw new UserError(refusal.Indonesian, refusal.English);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                $"Berkas {file.FullName} tidak dapat dibuka; periksa izinnya, atau tutup program yang memakainya.",
                $"The file {file.FullName} cannot be opened; check its permissions, or close the program that uses it."
            );
        }
    }

    /// <summary>A command on a database that is there: brings it to this version, and gives a scope without a web server.</summary>
    public static async Task<int> WithDatabaseAsync(
        ParseResult parsed,
        Func<IServiceProvider, CancellationToken, Task<int>> run,
        CancellationToken cancel
    )
    {
        var installation = InstallationOf(parsed);
        if (installation.IsSqlite && !File.Exists(installation.SqliteFile))
            throw new UserError(
                $"Tidak ada data Gotong di {installation.DataFolder}. Periksa --data, atau jalankan ./gotong up dulu.",
                $"There is no data of Gotong in {installation.DataFolder}. Check --data, or run ./gotong up first."
            );
        await DatabaseSetup.PrepareAsync(installation, TimeProvider.System, cancel);
        await using var app = GotongApp.Build(installation);
        await using var scope = app.Services.CreateAsyncScope();
        return await run(scope.ServiceProvider, cancel);
    }
}
