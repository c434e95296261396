using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Gotong.Platform.Data;

public abstract partial class GotongDb
{
    /// <summary>
    /// Replaces what a table of texts holds, past the change tracker: a hundred thousand rows of reference data in a
    /// second or two. Table and columns are names from code, never from people.
    /// </summary>
    public async Task RefillAsync(
        string table,
        string[] columns,
        IEnumerable<string?[]> rows,
        CancellationToken cancel = default
    )
    {
        using var turn = await gate.EnterAsync(cancel);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        // Two nodes may start at once: the second waits, and writes the same again.
        var clear = Database.IsNpgsql()
            ? $"LOCK TABLE {table} IN EXCLUSIVE MODE; DELETE FROM {table}"
            : $"DELETE FROM {table}";
        await Database.ExecuteSqlRawAsync(clear, cancel);
        await FillAsync(table, columns, rows, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>
    /// Adds rows of texts to a table of reference data inside an act that has begun: kept with it or not at all. The
    /// change tracker does not see them.
    /// </summary>
    public Task FillAsync(
        string table,
        string[] columns,
        IEnumerable<string?[]> rows,
        CancellationToken cancel = default
    )
    {
        var transaction =
            Database.CurrentTransaction ?? throw new InvalidOperationException("Rows are added inside an act.");
        return Database.GetDbConnection() is NpgsqlConnection postgres
            ? CopyAsync(postgres, table, columns, rows, cancel)
            : InsertAsync(transaction.GetDbTransaction(), table, columns, rows, cancel);
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection,
        string table,
        string[] columns,
        IEnumerable<string?[]> rows,
        CancellationToken cancel
    )
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)",
            cancel
        );
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var value in row)
            {
                if (value is null)
                    await copy.WriteNullAsync(cancel);
                else
                    await copy.WriteAsync(value, NpgsqlDbType.Text, cancel);
            }
        }
        await copy.CompleteAsync(cancel);
    }

    private static async Task InsertAsync(
        DbTransaction transaction,
        string table,
        string[] columns,
        IEnumerable<string?[]> rows,
        CancellationToken cancel
    )
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))})";
        foreach (var column in columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + column;
            command.Parameters.Add(parameter);
        }
        await command.PrepareAsync(cancel);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                command.Parameters[i].Value = row[i] ?? (object)DBNull.Value;
            await command.ExecuteNonQueryAsync(cancel);
        }
    }
}
