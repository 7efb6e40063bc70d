using Microsoft.Data.Sqlite;

namespace Meldcode.Storage;

/// <summary>What is in a SQLite file, table by table.</summary>
internal static class SqliteDigests
{
    public static async Task<IReadOnlyList<TableDigest>> OfAsync(SqliteConnection connection, SqliteTransaction? snapshot, CancellationToken ct)
    {
        var digests = new List<TableDigest>();
        foreach (var table in await TextsAsync(connection, snapshot, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", ct))
        {
            var sum = new TableDigest.Sum();
            await using var command = Command(connection, snapshot, $"SELECT * FROM \"{table}\"");
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                sum.Add(Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)));
            }

            digests.Add(sum.Of(table));
        }

        return digests;
    }

    public static async Task<bool> IsSoundAsync(SqliteConnection connection, CancellationToken ct) =>
        await TextsAsync(connection, null, "PRAGMA integrity_check", ct) is ["ok"]
        && await TextsAsync(connection, null, "PRAGMA foreign_key_check", ct) is [];

    private static async Task<IReadOnlyList<string>> TextsAsync(
        SqliteConnection connection, SqliteTransaction? snapshot, string sql, CancellationToken ct)
    {
        await using var command = Command(connection, snapshot, sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var texts = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction? snapshot, string sql)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, snapshot);
        return command;
    }
}
