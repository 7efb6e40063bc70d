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
        await using var generated = await TestDatabase.EmptyAsync();
        generated.Get<DataDirectory>().Prepare();
        await generated.LookAsync(db => db.Database.EnsureCreatedAsync());

        var scripts = await migrated.LookAsync(TestEngine.ShapeAsync);
        var model = await generated.LookAsync(TestEngine.ShapeAsync);

        Assert.Contains(scripts, line => line.StartsWith("journal column casus_id ", StringComparison.Ordinal));
        Assert.Equal(model, scripts);
    }

    [Fact]
    public void BuiltIn_EitherDatabase_HasSameScripts()
    {
        var sqlite = SchemaScript.BuiltIn("sqlite").Select(script => script.Name);

        Assert.Equal(sqlite, SchemaScript.BuiltIn("postgres").Select(script => script.Name));
    }

    [Fact]
    public async Task MigrateAsync_SecondTime_AppliesNothing()
    {
        await using var database = await TestDatabase.EmptyAsync();
        var migrator = database.Get<SchemaMigrator>();

        var first = await migrator.MigrateAsync(CancellationToken.None);
        var second = await migrator.MigrateAsync(CancellationToken.None);

        Assert.Equal(database.Get<IReadOnlyList<SchemaScript>>().Select(script => script.Name), first);
        Assert.Empty(second);
    }

    [Fact]
    public async Task MigrateAsync_ManyAtOnce_AppliesEachScriptOnce()
    {
        await using var first = await TestDatabase.EmptyAsync();
        var others = Enumerable.Range(0, 5).Select(_ => new TestDatabase(first.Directory)).ToList();

        var applied = await Task.WhenAll(others.Select(other =>
            Task.Run(() => other.Get<SchemaMigrator>().MigrateAsync(CancellationToken.None))));

        var scripts = first.Get<IReadOnlyList<SchemaScript>>().Select(script => script.Name).ToList();
        Assert.Equal(scripts, applied.SelectMany(names => names).Order(StringComparer.Ordinal));
        Assert.Equal(scripts, await first.LookAsync(db => db.SchemaScripts.Select(row => row.Name).Order().ToListAsync()));
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
            [.. database.Get<IReadOnlyList<SchemaScript>>(), new SchemaScript("9999_broken.sql", "CREATE TABLE half (id INTEGER); NONSENSE;")]);

        await Assert.ThrowsAnyAsync<DbException>(() => broken.MigrateAsync(CancellationToken.None));

        Assert.DoesNotContain("table half", await database.LookAsync(TestEngine.ShapeAsync));
        Assert.Equal(
            database.Get<IReadOnlyList<SchemaScript>>().Count, await database.LookAsync(db => db.SchemaScripts.CountAsync()));
    }

    [Fact]
    public async Task MigrateAsync_NextScript_IsApplied()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var next = Migrator(database,
            [.. database.Get<IReadOnlyList<SchemaScript>>(), new SchemaScript("9999_more.sql", "CREATE TABLE more (note TEXT DEFAULT '{}')")]);

        var applied = await next.MigrateAsync(CancellationToken.None);

        Assert.Equal(["9999_more.sql"], applied);
        Assert.Contains("table more", await database.LookAsync(TestEngine.ShapeAsync));
    }

    [Fact]
    public async Task Prepare_NewDirectory_IsForOwnerOnly()
    {
        await using var database = new TestDatabase();
        database.Get<DataDirectory>().Prepare();

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(database.Directory) ==
            (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    private static SchemaMigrator Migrator(TestDatabase database, IReadOnlyList<SchemaScript> scripts) => new(
        database.Get<IDbContextFactory<MeldcodeDbContext>>(), database.Get<IEngine>(), scripts, database.Get<DataDirectory>(),
        database.Time, NullLogger<SchemaMigrator>.Instance);
}
