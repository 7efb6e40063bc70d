using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Meldcode.Storage.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task Scripts_AllTogether_EqualModel()
    {
        await using var migrated = await TestDatabase.MigratedAsync();
        await using var generated = new TestDatabase();
        Directory.CreateDirectory(generated.Directory);
        await generated.LookAsync(db => db.Database.EnsureCreatedAsync());

        var scripts = await migrated.LookAsync(ShapeAsync);
        var model = await generated.LookAsync(ShapeAsync);

        Assert.Contains("journal column casus_id TEXT 1 pk1", scripts);
        Assert.Equal(model, scripts);
    }

    [Fact]
    public async Task MigrateAsync_SecondTime_AppliesNothing()
    {
        await using var database = new TestDatabase();
        var migrator = database.Get<SchemaMigrator>();

        var first = await migrator.MigrateAsync(CancellationToken.None);
        var second = await migrator.MigrateAsync(CancellationToken.None);

        Assert.Equal(["0001_start.sql"], first);
        Assert.Empty(second);
    }

    [Fact]
    public async Task MigrateAsync_ManyAtOnce_AppliesEachScriptOnce()
    {
        await using var first = new TestDatabase();
        var others = Enumerable.Range(0, 5).Select(_ => new TestDatabase(first.Directory)).ToList();

        var applied = await Task.WhenAll(others.Select(other =>
            Task.Run(() => other.Get<SchemaMigrator>().MigrateAsync(CancellationToken.None))));

        Assert.Equal(["0001_start.sql"], applied.SelectMany(names => names));
        Assert.Equal(1, await first.LookAsync(db => db.SchemaScripts.CountAsync()));
        foreach (var other in others)
        {
            await other.DisposeAsync();
        }
    }

    [Fact]
    public async Task MigrateAsync_ScriptChangedAfterwards_Refuses()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var changed = Migrator(database, [new SchemaScript("0001_start.sql", "CREATE TABLE other (id INTEGER)")]);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => changed.MigrateAsync(CancellationToken.None));

        Assert.Contains("0001_start.sql was changed", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MigrateAsync_DatabaseOfNewerBuild_Refuses()
    {
        await using var database = await TestDatabase.MigratedAsync();

        var older = Migrator(database, []);

        await Assert.ThrowsAsync<InvalidOperationException>(() => older.MigrateAsync(CancellationToken.None));
    }

    [Fact]
    public async Task MigrateAsync_ScriptFailsHalfway_LeavesNothingOfIt()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var broken = Migrator(database,
            [.. database.Get<IReadOnlyList<SchemaScript>>(), new SchemaScript("0002_broken.sql", "CREATE TABLE half (id INTEGER); NONSENSE;")]);

        await Assert.ThrowsAnyAsync<DbException>(() => broken.MigrateAsync(CancellationToken.None));

        Assert.DoesNotContain("table half", await database.LookAsync(ShapeAsync));
        Assert.Equal(1, await database.LookAsync(db => db.SchemaScripts.CountAsync()));
    }

    [Fact]
    public async Task MigrateAsync_NextScript_IsApplied()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var next = Migrator(database,
            [.. database.Get<IReadOnlyList<SchemaScript>>(), new SchemaScript("0002_more.sql", "CREATE TABLE more (id INTEGER DEFAULT '{}')")]);

        var applied = await next.MigrateAsync(CancellationToken.None);

        Assert.Equal(["0002_more.sql"], applied);
        Assert.Contains("table more", await database.LookAsync(ShapeAsync));
    }

    [Fact]
    public async Task MigrateAsync_NewDirectory_IsForOwnerOnly()
    {
        await using var database = await TestDatabase.MigratedAsync();

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(database.Directory) ==
            (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA busy_timeout", "10000")]
    public async Task Connection_Opened_IsDurable(string pragma, string expected)
    {
        await using var database = await TestDatabase.MigratedAsync();

        Assert.Equal([expected], await database.LookAsync(db => RowsAsync(db, pragma)));
    }

    private static SchemaMigrator Migrator(TestDatabase database, IReadOnlyList<SchemaScript> scripts) => new(
        database.Get<IDbContextFactory<MeldcodeDbContext>>(), database.Get<IEngine>(), scripts, database.Get<DataDirectory>(),
        database.Time, NullLogger<SchemaMigrator>.Instance);

    /// <summary>Every table, column, index and reference as one sorted list of lines.</summary>
    private static async Task<List<string>> ShapeAsync(MeldcodeDbContext db) =>
    [
        .. (await RowsAsync(db, "SELECT 'table ' || name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
            .Concat(await RowsAsync(db, "SELECT m.name || ' autoincrement' FROM sqlite_master m WHERE m.sql LIKE '%AUTOINCREMENT%'"))
            .Concat(await RowsAsync(db,
                """
                SELECT m.name || ' column ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' pk' || c.pk || ifnull(' ' || c.dflt_value, '')
                FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
                """))
            .Concat(await RowsAsync(db,
                """
                SELECT m.name || ' index ' || i.name || ' unique' || i."unique" || ' ' || c.seqno || ' ' || c.name || ' ' || c."desc"
                FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_xinfo(i.name) c WHERE m.type = 'table' AND c.key = 1
                """))
            .Concat(await RowsAsync(db,
                """
                SELECT m.name || ' reference ' || f."from" || ' ' || f."table" || ' ' || f."to" || ' ' || f.on_delete
                FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
                """))
            .Order(StringComparer.Ordinal),
    ];

    private static async Task<List<string>> RowsAsync(MeldcodeDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rows;
    }
}
