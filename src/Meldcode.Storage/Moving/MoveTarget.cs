using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace Meldcode.Storage;

/// <summary>A PostgreSQL database to copy to, in one transaction.</summary>
internal sealed class MoveTarget(NpgsqlConnection connection, NpgsqlTransaction transaction)
{
    /// <summary>
    /// Every table but the list of scripts and the calendar of Quartz, which each database has of its own; after the tables
    /// that it points at.
    /// </summary>
    public async Task<IReadOnlyList<MoveTable>> TablesAsync(CancellationToken ct)
    {
        var columns = await ReadAsync(
            """
            SELECT c.relname, a.attname, format_type(a.atttypid, NULL) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'schema_script'
                AND c.relname NOT LIKE 'qrtz\_%'
                AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY c.relname, a.attnum
            """, ct);
        var references = await ReadAsync(
            """
            SELECT c.relname, f.relname, '' FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid JOIN pg_class f ON f.oid = r.confrelid
            WHERE r.contype = 'f' AND r.connamespace = current_schema()::regnamespace AND r.conrelid <> r.confrelid
            """, ct);
        var tables = columns.GroupBy(column => column[0], StringComparer.Ordinal)
            .Select(table => new MoveTable(table.Key, [.. table.Select(column => new MoveColumn(column[1], TypeOf(column[2]), column[2]))]));
        return InOrder([.. tables], references.ToLookup(reference => reference[0], reference => reference[1], StringComparer.Ordinal));
    }

    /// <summary>No rows but the ones that the scripts themselves put in: the end of an audit chain without a row.</summary>
    public async Task<bool> IsEmptyAsync(IReadOnlyList<MoveTable> tables, CancellationToken ct)
    {
        foreach (var table in tables)
        {
            var own = table.Name == "audit_head" ? "last = 0" : "false";
            if (await ScalarAsync<bool>($"SELECT EXISTS (SELECT 1 FROM {table.QuotedName} WHERE NOT ({own}))", ct))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>What was put in.</returns>
    public async Task<TableDigest> FillAsync(MoveTable table, IAsyncEnumerable<object?[]> rows, CancellationToken ct)
    {
        await RunAsync($"DELETE FROM {table.QuotedName}", ct);
        var sum = new TableDigest.Sum();
        await using var import = await connection.BeginBinaryImportAsync(
            $"COPY {table.QuotedName} ({table.QuotedColumns}) FROM STDIN (FORMAT BINARY)", ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            sum.Add(row);
            await import.StartRowAsync(ct);
            for (var i = 0; i < row.Length; i++)
            {
                await WriteAsync(import, row[i], table.Columns[i], ct);
            }
        }

        await import.CompleteAsync(ct);
        return sum.Of(table.Name);
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

    /// <summary>Ids that the database gives go on behind the last one that was copied.</summary>
    public async Task NumberOnAsync(IReadOnlyList<MoveTable> tables, CancellationToken ct)
    {
        var numbered = await ReadAsync(
            """
            SELECT c.relname, a.attname, pg_get_serial_sequence(quote_ident(c.relname), a.attname) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
                AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped
            """, ct);
        foreach (var column in numbered.Where(column => tables.Any(table => table.Name == column[0])))
        {
            await RunAsync($"SELECT setval('{column[2]}', (SELECT coalesce(max(\"{column[1]}\"), 0) + 1 FROM \"{column[0]}\"), false)", ct);
        }
    }

    private static IReadOnlyList<MoveTable> InOrder(List<MoveTable> tables, ILookup<string, string> references)
    {
        var ordered = new List<MoveTable>();
        while (tables.Find(table => references[table.Name].All(other => ordered.Exists(done => done.Name == other))) is { } next)
        {
            tables.Remove(next);
            ordered.Add(next);
        }

        return tables.Count == 0 ? ordered : throw new InvalidOperationException($"tables point at each other in a circle: {tables[0].Name}");
    }

    private static MoveType TypeOf(string type) => type switch
    {
        "text" or "character varying" or "character" => MoveType.Text,
        "integer" or "bigint" or "smallint" => MoveType.Number,
        "numeric" => MoveType.Fraction,
        "boolean" => MoveType.Truth,
        "timestamp with time zone" => MoveType.Moment,
        "date" => MoveType.Day,
        "bytea" => MoveType.Bytes,
        _ => throw new InvalidOperationException($"cannot move values of type {type}"),
    };

    /// <summary>A number as the column is declared: binary copying does not convert.</summary>
    private static Task WriteAsync(NpgsqlBinaryImporter import, object? value, MoveColumn column, CancellationToken ct) => value switch
    {
        null => import.WriteNullAsync(ct),
        long number when column.Declared == "integer" => import.WriteAsync((int)number, NpgsqlDbType.Integer, ct),
        long number when column.Declared == "smallint" => import.WriteAsync((short)number, NpgsqlDbType.Smallint, ct),
        long number => import.WriteAsync(number, NpgsqlDbType.Bigint, ct),
        string text => import.WriteAsync(text, NpgsqlDbType.Text, ct),
        decimal fraction => import.WriteAsync(fraction, NpgsqlDbType.Numeric, ct),
        bool truth => import.WriteAsync(truth, NpgsqlDbType.Boolean, ct),
        DateTime moment => import.WriteAsync(moment, NpgsqlDbType.TimestampTz, ct),
        DateOnly day => import.WriteAsync(day, NpgsqlDbType.Date, ct),
        byte[] bytes => import.WriteAsync(bytes, NpgsqlDbType.Bytea, ct),
        _ => throw new InvalidCastException($"no such value: {value.GetType().Name}"),
    };

    private async Task<List<string[]>> ReadAsync(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<string[]>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add([reader.GetString(0), reader.GetString(1), reader.GetString(2)]);
        }

        return rows;
    }

    private async Task<T> ScalarAsync<T>(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }

    private async Task RunAsync(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    private NpgsqlCommand Command(string sql) => new(sql, connection, transaction);
}
