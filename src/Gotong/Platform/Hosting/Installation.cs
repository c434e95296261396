using Npgsql;

namespace Gotong.Platform.Hosting;

/// <summary>Where this installation keeps its things: a data folder, and a database in it or beside it.</summary>
public sealed record Installation(string DataFolder, string? Database = null, int Port = 5080, bool Example = true)
{
    /// <summary>Role of the running product on PostgreSQL. It owns nothing, so row-level security holds for it.</summary>
    public const string ProductRole = "gotong_app";

    public bool IsSqlite => Database is null;
    public string SqliteFile => Path.Combine(DataFolder, "gotong.db");
    public string FilesFolder => Path.Combine(DataFolder, "files");

    /// <summary>What the running product connects with.</summary>
    public string ConnectionString =>
        Database is null
            ? $"Data Source={SqliteFile};Foreign Keys=True;Default Timeout=30"
            : new NpgsqlConnectionStringBuilder(Database)
            {
                Options = $"{new NpgsqlConnectionStringBuilder(Database).Options} -c role={ProductRole}".Trim(),
            }.ConnectionString;
}

/// <summary>What a person must mend before this can run. Shown as words, never as a stack trace.</summary>
public sealed class UserError(string message) : Exception(message)
{
    public UserError(string indonesian, string english)
        : this($"{indonesian}\n{english}") { }
}
