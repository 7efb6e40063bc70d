using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Storage.Tests;

public sealed class RotationTests
{
    [Fact]
    public async Task RunAsync_WhileOthersReadAndWrite_KeepsEverythingReadable()
    {
        await using var before = await TestDatabase.MigratedAsync(Ring("old"));
        await before.Get<KeyCheck>().RunAsync(CancellationToken.None);
        var ids = await FillAsync(before);
        await using var database = new TestDatabase(before.Directory, Ring("new", "old"));
        await database.Get<KeyCheck>().RunAsync(CancellationToken.None);

        var rotation = Task.Run(() => database.Get<KeyRotation>().RunAsync("account:test", CancellationToken.None));
        var written = 0;
        do
        {
            foreach (var id in ids)
            {
                Assert.NotNull(await database.Store.FindAsync(A.Professional, id, CancellationToken.None));
            }

            Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(ids[0], A.Note()));
            written++;
        }
        while (!rotation.IsCompleted);

        var done = await rotation;
        var uses = await database.Get<KeyRotation>().ListAsync(CancellationToken.None);
        Assert.True(done is { Resealed: > 100, Broken: 0 }, $"{done}");
        Assert.Equal(["old"], done.Retired);
        Assert.Equal([("new", true), ("old", false)], uses.Select(use => (use.Id, use.Values > 0)));
        Assert.Equal(30 + written, (await database.Store.FindAsync(A.Professional, ids[0], CancellationToken.None))!.Casus.Notes.Count);
    }

    [Fact]
    public async Task RunAsync_AfterwardsWithoutTheOldKey_EverythingOpens()
    {
        await using var before = await TestDatabase.MigratedAsync(Ring("old"));
        await before.Get<KeyCheck>().RunAsync(CancellationToken.None);
        var ids = await FillAsync(before);
        await using (var both = new TestDatabase(before.Directory, Ring("new", "old")))
        {
            await both.Get<KeyCheck>().RunAsync(CancellationToken.None);
            await both.Get<KeyRotation>().RunAsync("account:test", CancellationToken.None);
            Assert.Equal(0, (await both.Get<KeyRotation>().RunAsync("account:test", CancellationToken.None)).Resealed);
        }

        await using var after = new TestDatabase(before.Directory, Ring("new"));
        await after.Get<KeyCheck>().RunAsync(CancellationToken.None);

        Assert.Equal(ids.Count, (await after.Store.ListAsync(A.Professional, CancellationToken.None)).Count);
        Assert.Single(await after.BotState.ReadAsync(["a"]));
        Assert.NotEmpty(await after.LookAsync(db => db.Notices.ToListAsync()));
        Assert.All(await after.LookAsync(db => db.Notices.ToListAsync()), row => after.Get<Vault>().Open(row.Payload, NoticeCodec.PlaceOf(row)));
        var verdict = await after.Get<AuditVerifier>().RunAsync(null, "account:test", CancellationToken.None);
        Assert.Empty(verdict.Breaks);
        Assert.True(verdict.OldKeys > 0);
    }

    [Fact]
    public async Task RunAsync_OneBroken_TakesTheOthersAndNamesIt()
    {
        await using var before = await TestDatabase.MigratedAsync(Ring("old"));
        await before.Get<KeyCheck>().RunAsync(CancellationToken.None);
        var ids = await FillAsync(before);
        await before.LookAsync(db => db.Journal.Where(row => row.CasusId == ids[0] && row.Version == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, new byte[] { 1, 3, 111, 108, 100, 7, 7 })));
        await using var database = new TestDatabase(before.Directory, Ring("new", "old"));
        await database.Get<KeyCheck>().RunAsync(CancellationToken.None);

        var done = await database.Get<KeyRotation>().RunAsync("account:test", CancellationToken.None);

        Assert.Equal((1, 0), (done.Broken, done.Retired.Count));
        Assert.Single(database.Log.Lines, line => line.StartsWith("Error 3500", StringComparison.Ordinal));
        Assert.Equal(ids.Count - 1, (await database.Store.ListAsync(A.Professional, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task KeyCheck_OldKeyTakenAwayTooSoon_RefusesAndChangesNothing()
    {
        await using var before = await TestDatabase.MigratedAsync(Ring("old"));
        await before.Get<KeyCheck>().RunAsync(CancellationToken.None);
        var rows = await before.LookAsync(db => db.Audit.CountAsync());
        await using var database = new TestDatabase(before.Directory, Ring("new"));

        var wrong = await Assert.ThrowsAsync<WrongKeyException>(() => database.Get<KeyCheck>().RunAsync(CancellationToken.None));

        Assert.Equal(["old"], wrong.Missing);
        Assert.Equal(rows, await database.LookAsync(db => db.Audit.CountAsync()));
    }

    [Fact]
    public async Task KeyCheck_ProofsTakenAway_Refuses()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Get<KeyCheck>().RunAsync(CancellationToken.None);
        await database.CasusAsync();
        await database.LookAsync(db => db.SealingKeys.ExecuteDeleteAsync());

        await Assert.ThrowsAsync<WrongKeyException>(() => database.Get<KeyCheck>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public void SealedColumns_EveryColumnThatIsSealed_IsAmongThem()
    {
        var sealedByHand = SealedColumns.All.Select(column => column.Name).ToList();

        Assert.Equal(sealedByHand.Distinct(), sealedByHand);
        Assert.All(typeof(ISealedRow).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ISealedRow))),
            row => Assert.Contains($"{row.Name}.{nameof(ISealedRow.Seal)}", sealedByHand));
    }

    private static Action<IServiceCollection> Ring(string active, params string[] others) =>
        services => services.AddSingleton(TestKeys.Ring(active, others));

    private static async Task<IReadOnlyList<CasusId>> FillAsync(TestDatabase database)
    {
        var ids = new List<CasusId>();
        for (var number = 1; number <= 4; number++)
        {
            ids.Add(await database.CasusAsync(number));
            await database.UpdateAsync(ids[^1], _ => new Decision.Accepted([A.Stap(4), .. Enumerable.Repeat(A.NoteEvent("n"), 30)]));
        }

        await database.BotState.WriteAsync(new Dictionary<string, object> { ["a"] = "x" });
        return ids;
    }
}
