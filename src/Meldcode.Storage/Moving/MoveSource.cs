using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Meldcode.Storage;

/// <summary>A SQLite file that nobody else has open for as long as this has.</summary>
internal sealed class MoveSource : IAsyncDisposable
{
    private const int Busy = 5;

    private const int Locked = 6;

    private const int NotADatabase = 26;

    private readonly SqliteConnection _connection;

    private MoveSource(SqliteConnection connection) => _connection = connection;

    /// <exception cref="MoveRefusedException">It is not there, in use, of another schema, or was moved before.</exception>
    public static async Task<MoveSource> OpenAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            throw new MoveRefusedException(MoveRefusal.SourceIsNotThere);
        }

        var source = new MoveSource(new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 1,
        }.ConnectionString));
        try
        {
            await source.TakeAsync(ct);
            return source;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Busy or Locked)
        {
            await source.DisposeAsync();
            throw new MoveRefusedException(MoveRefusal.SourceIsInUse);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == NotADatabase)
        {
            await source.DisposeAsync();
            throw new MoveRefusedException(MoveRefusal.SourceIsNotThere);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    public async IAsyncEnumerable<object?[]> RowsAsync(MoveTable table, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = Command($"SELECT {table.QuotedColumns} FROM {table.QuotedName}");
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            yield return [.. table.Columns.Select((column, i) => MoveValue.Of(reader.GetValue(i), column.Type))];
        }
    }

    /// <summary>From now on a bot refuses to start on this file.</summary>
    public async Task MarkAsync(CancellationToken ct)
    {
        await RunAsync($"PRAGMA user_version = {SqliteEngine.Moved}", ct);
        await RunAsync("COMMIT", ct);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <summary>
    /// Leaving write-ahead logging is possible only when nobody else has the file open: a bot that runs has, also when it
    /// is doing nothing. A bot that starts puts it back.
    /// </summary>
    private async Task TakeAsync(CancellationToken ct)
    {
        await _connection.OpenAsync(ct);
        await RunAsync("PRAGMA locking_mode = EXCLUSIVE", ct);
        await RunAsync("PRAGMA journal_mode = DELETE", ct);
        await RunAsync("BEGIN EXCLUSIVE", ct);
        if (await SqliteEngine.WasMovedAsync(_connection, ct))
        {
            throw new MoveRefusedException(MoveRefusal.SourceWasMoved);
        }

        if (!await HasSchemaOfThisBuildAsync(ct))
        {
            throw new MoveRefusedException(MoveRefusal.SourceHasOtherSchema);
        }
    }

    private async Task<bool> HasSchemaOfThisBuildAsync(CancellationToken ct)
    {
        await using var exists = Command("SELECT count(*) FROM sqlite_master WHERE name = 'schema_script'");
        if ((long)(await exists.ExecuteScalarAsync(ct))! == 0)
        {
            return false;
        }

        await using var command = Command("SELECT name || ' ' || sha256 FROM schema_script ORDER BY name");
        await using var reader = await command.ExecuteReaderAsync(ct);
        var applied = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            applied.Add(reader.GetString(0));
        }

        return applied.SequenceEqual(SchemaScript.BuiltIn("sqlite").Select(script => $"{script.Name} {script.Sha256}"), StringComparer.Ordinal);
    }

    private async Task RunAsync(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
