using System.Runtime.CompilerServices;
using SQLitePCL;

namespace Gotong.Platform.Data;

/// <summary>
/// Settings that SQLite takes once for the whole process, before its first connection. It counts its memory under one
/// lock, which costs more than most of our queries; and no connection is used by two threads at once, so that its own
/// locks are not needed either.
/// </summary>
internal static class SqliteEngine
{
    [ModuleInitializer]
    internal static void LetConnectionsRunSideBySide()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }
}
