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
        if (Database.GetDbConnection() is NpgsqlConnection postgres)
            await CopyAsync(postgres, table, columns, rows, cancel);
        else
            await InsertAsync(transaction.GetDbTransaction(), table, columns, rows, cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection,
        string table,
        string[] columns,
        IEnumerable<string?[]> rows,
        CancellationToken cancel
    )
    {
        // Two nodes may start at once: the second waits, and writes the same again.
        await using var clear = new NpgsqlCommand(
            $"LOCK TABLE {table} IN EXCLUSIVE MODE; DELETE FROM {table}",
            connection
        );
        await clear.ExecuteNonQueryAsync(cancel);
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
        command.CommandText = $"DELETE FROM {table}";
        await command.ExecuteNonQueryAsync(cancel);
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
