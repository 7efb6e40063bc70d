using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class StorageMoveTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task RunAsync_FilledFile_EverythingIsThereAndGoesOn()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        var (casus, journal) = await FilledAsync(await file.StartAsync());
        await file.StopAsync();

        var report = await MoveAsync(target, file);

        Assert.False(report.WasThere);
        Assert.Equal(3, Rows(report, "casus"));
        Assert.Equal(1, Rows(report, "bot_state"));
        Assert.Equal(1, Rows(report, "notice"));
        Assert.Equal(journal, (await target.Store.JournalAsync(A.Professional, casus, None)).Select(happened => happened.ToString()));
        Assert.Equal("ë", ((Dictionary<string, object>)(await target.BotState.ReadAsync(["sleutel"], None))["sleutel"])["tekst"]);
        Assert.IsType<CasusUpdate.Saved>(await target.UpdateAsync(casus, _ => new Decision.Accepted([A.Stap(5)])));
        Assert.IsType<CasusUpdate.Saved>(await target.UpdateAsync(A.Id(2), _ => new Decision.Accepted([A.Stap(4)])));
        Assert.DoesNotContain(target.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunAsync_AuditOfTheFile_GoesOnAsOneChain()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        await FilledAsync(await file.StartAsync());
        await file.StopAsync();

        await MoveAsync(target, file);

        var rows = await target.LookAsync(db => db.Audit.AsNoTracking().OrderBy(row => row.Id).ToListAsync(None));
        Assert.Equal((AuditAction.Move, "account:test"), (rows[^1].Action, rows[^1].PersonId));
        var previous = AuditChain.Beginning;
        foreach (var row in rows)
        {
            Assert.True(AuditChain.IsLinked(row, previous), $"row {row.Id}");
            previous = row.Hash;
        }
    }

    [Fact]
    public async Task RunAsync_SecondTime_IsRefused()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        await FilledAsync(await file.StartAsync());
        await file.StopAsync();
        await MoveAsync(target, file);

        Assert.Equal(MoveRefusal.SourceWasMoved, await RefusedAsync(target, file));
    }

    [Fact]
    public async Task MigrateAsync_FileThatWasMoved_IsNotStartedOnAgain()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        await FilledAsync(await file.StartAsync());
        await file.StopAsync();
        await MoveAsync(target, file);

        var fault = await Assert.ThrowsAsync<IOException>(file.StartAsync);

        Assert.Contains("Zet Storage:Provider op postgres", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_StoppedBetweenCommitAndMark_FindsEverythingThere()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        await FilledAsync(await file.StartAsync());
        await file.StopAsync();
        await target.Get<SchemaMigrator>().MigrateAsync(None);
        await using (var source = await MoveSource.OpenAsync(file.Path, None))
        {
            await target.Get<StorageMove>().CopyAsync(source, None);
        }

        var report = await MoveAsync(target, file);

        Assert.True(report.WasThere);
        Assert.Equal(3, Rows(report, "casus"));
        Assert.Equal(MoveRefusal.SourceWasMoved, await RefusedAsync(target, file));
    }

    [Fact]
    public async Task RunAsync_BotRuns_IsRefused()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        await FilledAsync(await file.StartAsync());

        Assert.Equal(MoveRefusal.SourceIsInUse, await RefusedAsync(target, file));
    }

    [Fact]
    public async Task RunAsync_TargetHoldsSomething_IsRefusedAndKeepsIt()
    {
        await using var target = await TestDatabase.MigratedAsync();
        await using var file = new SqliteFile(target.Directory);
        await FilledAsync(await file.StartAsync());
        await file.StopAsync();
        await target.CasusAsync(9);

        Assert.Equal(MoveRefusal.TargetIsNotEmpty, await RefusedAsync(target, file));
        Assert.Equal(A.Id(9), await target.LookAsync(db => db.Casussen.Select(row => row.CasusId).SingleAsync(None)));
        Assert.Equal(0L, await file.AskAsync("PRAGMA user_version"));
    }

    [Fact]
    public async Task RunAsync_TargetChangesAValue_IsRefusedAndLeavesNothing()
    {
        await using var target = await TestDatabase.MigratedAsync();
        await using var file = new SqliteFile(target.Directory);
        await FilledAsync(await file.StartAsync());
        await file.StopAsync();
        await target.LookAsync(db => db.Database.ExecuteSqlRawAsync(
            """
            CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.version := NEW.version + 1; RETURN NEW; END $$;
            CREATE TRIGGER meddle BEFORE INSERT ON casus FOR EACH ROW EXECUTE FUNCTION meddle()
            """, None));

        var refused = await Assert.ThrowsAsync<MoveRefusedException>(() => MoveAsync(target, file));

        Assert.Equal((MoveRefusal.CopyDiffers, "casus"), (refused.Refusal, refused.Table));
        Assert.Equal(0, await target.LookAsync(db => db.Casussen.CountAsync(None)));
        Assert.Equal(0L, await file.AskAsync("PRAGMA user_version"));
    }

    [Fact]
    public async Task RunAsync_FileOfAnotherVersion_IsRefused()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        await file.StartAsync();
        await file.StopAsync();
        await file.AskAsync("DELETE FROM schema_script WHERE name LIKE '0007%'");

        Assert.Equal(MoveRefusal.SourceHasOtherSchema, await RefusedAsync(target, file));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("geen database, maar een brief die lang genoeg is om er een te kunnen zijn")]
    public async Task RunAsync_NoSuchFile_IsRefused(string? content)
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        Directory.CreateDirectory(target.Directory);
        if (content is not null)
        {
            await File.WriteAllTextAsync(file.Path, content, None);
        }

        Assert.Equal(MoveRefusal.SourceIsNotThere, await RefusedAsync(target, file));
    }

    [Fact]
    public async Task RunAsync_ToSqlite_IsRefused()
    {
        await using var target = await TestDatabase.EmptyAsync();
        await using var file = new SqliteFile(target.Directory);
        var sqlite = await file.StartAsync();

        var refused = await Assert.ThrowsAsync<MoveRefusedException>(() => sqlite.Get<StorageMove>().RunAsync(file.Path, "account:test", None));

        Assert.Equal(MoveRefusal.TargetIsNotPostgres, refused.Refusal);
    }

    private static Task<MoveReport> MoveAsync(TestDatabase target, SqliteFile file) =>
        target.Get<StorageMove>().RunAsync(file.Path, "account:test", None);

    private static async Task<MoveRefusal> RefusedAsync(TestDatabase target, SqliteFile file) =>
        (await Assert.ThrowsAsync<MoveRefusedException>(() => MoveAsync(target, file))).Refusal;

    private static long Rows(MoveReport report, string table) => report.Tables.Single(found => found.Table == table).Rows;

    /// <summary>Three casussen, of which the first has a history, a notice, a delivery and a claim; and bot state.</summary>
    private static async Task<(CasusId Casus, List<string?> Journal)> FilledAsync(TestDatabase source)
    {
        source.Time.Now = ManualTime.Start.AddTicks(1234567);
        var casus = await source.CasusAsync(1);
        await source.CasusAsync(2);
        await source.CasusAsync(3, A.Professional with { PersonId = "person-2" });
        await source.UpdateAsync(casus, A.Note("tekst met ë, € en 😀"), delivery: A.Delivery(1));
        await source.UpdateAsync(casus, _ => new Decision.Accepted([A.Stap(4)]));
        await source.Claims.TakeAsync("d", "holder", null, None);
        await source.BotState.WriteAsync(new Dictionary<string, object> { ["sleutel"] = new Dictionary<string, object> { ["tekst"] = "ë" } }, None);
        var journal = await source.Store.JournalAsync(A.Professional, casus, None);
        return (casus, [.. journal.Select(happened => happened.ToString())]);
    }
}
