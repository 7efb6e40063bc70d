using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>What these tests know of SQLite. Meldcode.Storage.Postgres.Tests runs the same tests with another class of this name.</summary>
internal static class TestEngine
{
    public static Dictionary<string, string?> Settings(string directory) => new() { ["Storage:DataDirectory"] = directory };

    public static Task CreateAsync(string directory) => Task.CompletedTask;

    public static Task DropAsync(string directory) => Task.CompletedTask;

    /// <summary>From now on the journal takes no more events.</summary>
    public static Task<int> BreakJournalAsync(MeldcodeDbContext db) => db.Database.ExecuteSqlRawAsync(
        "CREATE TRIGGER no_more BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END");

    public static async Task<bool> SoundAsync(MeldcodeDbContext db)
    {
        Assert.Equal(["ok"], await Sql.RowsAsync(db, "PRAGMA integrity_check"));
        return true;
    }

    /// <summary>Every table, column, index and reference as one sorted list of lines.</summary>
    public static async Task<List<string>> ShapeAsync(MeldcodeDbContext db) =>
    [
        .. (await Sql.RowsAsync(db, "SELECT 'table ' || name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
            .Concat(await Sql.RowsAsync(db, "SELECT m.name || ' autoincrement' FROM sqlite_master m WHERE m.sql LIKE '%AUTOINCREMENT%'"))
            .Concat(await Sql.RowsAsync(db,
                """
                SELECT m.name || ' column ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' pk' || c.pk || ifnull(' ' || c.dflt_value, '')
                FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
                """))
            .Concat(await Sql.RowsAsync(db,
                """
                SELECT m.name || ' index ' || i.name || ' unique' || i."unique" || ' ' || c.seqno || ' ' || c.name || ' ' || c."desc"
                FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_xinfo(i.name) c WHERE m.type = 'table' AND c.key = 1
                """))
            .Concat(await Sql.RowsAsync(db,
                """
                SELECT m.name || ' reference ' || f."from" || ' ' || f."table" || ' ' || f."to" || ' ' || f.on_delete
                FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
                """))
            .Order(StringComparer.Ordinal),
    ];
}
