using Meldcode.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meldcode.Storage.Tests;

/// <summary>What the tests of Meldcode.Storage.Tests need of PostgreSQL: each directory stands for a database of its name.</summary>
internal static class TestEngine
{
    private static readonly string Server = PostgresServer.ConnectionAsync().GetAwaiter().GetResult();

    public static Dictionary<string, string?> Settings(string directory) => new()
    {
        ["Storage:DataDirectory"] = directory,
        ["Storage:Provider"] = StorageOptions.Postgres,
        ["Storage:ConnectionString"] = $"{Server};Database={Name(directory)}",
    };

    public static Task CreateAsync(string directory) => OnServerAsync($"CREATE DATABASE \"{Name(directory)}\"");

    public static Task DropAsync(string directory) => OnServerAsync($"DROP DATABASE IF EXISTS \"{Name(directory)}\" WITH (FORCE)");

    /// <summary>From now on the journal takes no more events.</summary>
    public static Task<int> BreakJournalAsync(MeldcodeDbContext db) => db.Database.ExecuteSqlRawAsync(
        """
        CREATE FUNCTION full_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'full'; END $$;
        CREATE TRIGGER no_more BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION full_up()
        """);

    public static async Task<bool> SoundAsync(MeldcodeDbContext db)
    {
        await db.Database.ExecuteSqlRawAsync("CREATE EXTENSION IF NOT EXISTS amcheck");
        Assert.NotEmpty(await Sql.RowsAsync(db,
            "SELECT bt_index_check(c.oid, true)::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace"));
        return true;
    }

    /// <summary>
    /// Every table, column, index and reference as one sorted list of lines. Without the tables of Quartz on purpose: they
    /// are in no model, and Quartz itself looks at its start whether they are as it wants them.
    /// </summary>
    public static async Task<List<string>> ShapeAsync(MeldcodeDbContext db) =>
    [
        .. (await Sql.RowsAsync(db, "SELECT 'table ' || relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"))
            .Concat(await Sql.RowsAsync(db,
                """
                SELECT c.relname || ' column ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
                    || ' identity' || a.attidentity::text || ' ' || coalesce(l.collname, '-') || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), '')
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                LEFT JOIN pg_collation l ON l.oid = a.attcollation
                LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
                WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
                """))
            .Concat(await Sql.RowsAsync(db, "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"))
            .Concat(await Sql.RowsAsync(db,
                "SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace"))
            .Where(line => !line.Contains("qrtz_", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static string Name(string directory) => Path.GetFileName(directory);

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Server);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
