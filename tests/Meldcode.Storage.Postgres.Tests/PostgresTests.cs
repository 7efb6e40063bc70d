using System.Data.Common;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Meldcode.Storage.Tests;

public sealed class PostgresTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task OrderBy_Text_IsByBytesOnAServerInDutch()
    {
        await using var database = await TestDatabase.MigratedAsync();
        foreach (var key in new[] { "b", "A", "a", "B", "á", "_" })
        {
            await database.BotState.WriteAsync(new Dictionary<string, object> { [key] = new Dictionary<string, object>() }, None);
        }

        var keys = await database.LookAsync(db => db.BotState.OrderBy(row => row.Key).Select(row => row.Key).ToListAsync(None));

        Assert.Equal(["A", "B", "_", "a", "b", "á"], keys);
        Assert.Single(await database.BotState.ReadAsync(["a"], None));
    }

    [Theory]
    [InlineData("synchronous_commit", "on")]
    [InlineData("transaction_isolation", "read committed")]
    [InlineData("lock_timeout", "10s")]
    [InlineData("idle_in_transaction_session_timeout", "30s")]
    public async Task BeginAsync_Transaction_IsDurableAndHoldsUpNobodyForLong(string setting, string expected)
    {
        await using var database = await TestDatabase.MigratedAsync();

        var shown = await database.LookAsync(async db =>
        {
            await using var transaction = await database.Get<IEngine>().BeginAsync(db, None);
            return await db.Database.SqlQuery<string>($"SELECT current_setting({setting}) AS \"Value\"").SingleAsync(None);
        });

        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task UpdateAsync_AnotherProcessWrites_WaitsForIt()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await using var other = new TestDatabase(database.Directory);
        var id = await database.CasusAsync();
        Task<CasusUpdate> update;

        await using (var db = await other.Get<IDbContextFactory<MeldcodeDbContext>>().CreateDbContextAsync(None))
        await using (await other.Get<IEngine>().BeginAsync(db, None))
        {
            update = database.UpdateAsync(id, A.Note());
            while ((await database.LookAsync(look => Sql.RowsAsync(look, "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"))).Count == 0)
            {
                Assert.False(update.IsCompleted);
            }
        }

        Assert.IsType<CasusUpdate.Saved>(await update);
    }

    [Fact]
    public async Task UpdateAsync_AnotherProcessHoldsOn_GivesUpAfterTheBusyTimeout()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await using var hasty = new TestDatabase(database.Directory, null, new Dictionary<string, string?>(TestEngine.Settings(database.Directory))
        {
            ["Storage:BusyTimeoutSeconds"] = "1",
        });
        var id = await database.CasusAsync();

        await using var db = await database.Get<IDbContextFactory<MeldcodeDbContext>>().CreateDbContextAsync(None);
        await using var held = await database.Get<IEngine>().BeginAsync(db, None);

        var fault = await Assert.ThrowsAsync<PostgresException>(() => hasty.UpdateAsync(id, A.Note()));
        Assert.Equal(PostgresErrorCodes.LockNotAvailable, fault.SqlState);
    }

    [Fact]
    public async Task UpdateAsync_ServerClosedTheConnectionsMeanwhile_GoesOnWithNewOnes()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await CloseConnectionsAsync(database);

        Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, A.Note()));

        await CloseConnectionsAsync(database);
        Assert.Equal(StorageHealth.Ready, await database.Get<StorageProbe>().CheckAsync(None));
    }

    [Theory]
    [InlineData(PostgresErrorCodes.SerializationFailure)]
    [InlineData(PostgresErrorCodes.DeadlockDetected)]
    public async Task UpdateAsync_DatabaseUndidIt_IsDoneAgainOnce(string code)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await OnEachEventAsync(database, $"IF nextval('tries') = 1 THEN RAISE EXCEPTION 'undone' USING ERRCODE = '{code}'; END IF;");

        var saved = Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, A.Note()));

        Assert.Single(saved.Stored.Casus.Notes);
        Assert.Contains(database.Log.Lines, line => line.StartsWith("Warning 3301", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UpdateAsync_DatabaseKeepsUndoingIt_IsGivenUp()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await OnEachEventAsync(database, "PERFORM nextval('tries'); RAISE EXCEPTION 'undone' USING ERRCODE = '40001';");

        await Assert.ThrowsAsync<DbUpdateException>(() => database.UpdateAsync(id, A.Note()));

        Assert.Equal(["3"], await database.LookAsync(db => Sql.RowsAsync(db, "SELECT last_value::text FROM tries")));
    }

    [Fact]
    public async Task UpdateAsync_ConnectionLostHalfway_IsTheCallersAndLeavesNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var before = (await database.Store.JournalAsync(A.Professional, id, None)).Count;
        await OnEachEventAsync(database, "PERFORM pg_terminate_backend(pg_backend_pid());");

        var fault = await Record.ExceptionAsync(() => database.UpdateAsync(id, A.Note()));

        Assert.IsAssignableFrom<DbException>(fault?.GetBaseException() as DbException ?? fault?.InnerException as DbException);
        Assert.Equal(before, (await database.Store.JournalAsync(A.Professional, id, None)).Count);
    }

    [Fact]
    public void String_WhateverTheBeheerderWrote_KeepsValuesOutOfErrors()
    {
        var read = new NpgsqlConnectionStringBuilder(PostgresConnection.String(new StorageOptions
        {
            ConnectionString = "Host=db;Database=m;Include Error Detail=true;Log Parameters=true;Maximum Pool Size=500",
        }));

        Assert.Equal((false, false, 10), (read.IncludeErrorDetail, read.LogParameters, read.MaxPoolSize));
    }

    private static Task<int> CloseConnectionsAsync(TestDatabase database) => database.LookAsync(db => db.Database.ExecuteSqlRawAsync(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", None));

    private static Task<List<string>> OnEachEventAsync(TestDatabase database, string statements) => database.LookAsync(db => Sql.RowsAsync(
        db,
        $"""
        CREATE SEQUENCE tries;
        CREATE FUNCTION happens() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {statements} RETURN NEW; END $$;
        CREATE TRIGGER happens BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION happens()
        """));
}
