using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task UpdateAsync_FiftyParallelDeliveriesOfOne_HaveOneEffect()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var before = await database.LookAsync(db => db.Journal.CountAsync());

        var updates = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            Task.Run(() => database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1)))));

        Assert.Single(updates.OfType<CasusUpdate.Saved>());
        Assert.Equal(49, updates.OfType<CasusUpdate.Stale>().Count());
        Assert.All(updates.OfType<CasusUpdate.Stale>(), stale => Assert.Single(stale.Stored.Casus.Notes));
        Assert.Equal(1, await database.LookAsync(db => db.Journal.CountAsync(row => row.CasusId == id)) - before);
    }

    [Fact]
    public async Task UpdateAsync_TwoAnswersToOneCardAtOnce_OneCounts()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var shown = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Version;

        var updates = await Task.WhenAll(
            Task.Run(() => database.UpdateAsync(id, A.Note("ja"), shown, A.Delivery(1))),
            Task.Run(() => database.UpdateAsync(id, A.Note("nee"), shown, A.Delivery(2))));

        var saved = Assert.Single(updates.OfType<CasusUpdate.Saved>());
        var stale = Assert.Single(updates.OfType<CasusUpdate.Stale>());
        Assert.Equal(saved.Stored.Casus.Notes, stale.Stored.Casus.Notes);
    }

    [Fact]
    public async Task UpdateAsync_FourProcessesAtOnce_LoseNothing()
    {
        await using var first = await TestDatabase.MigratedAsync();
        var id = await first.CasusAsync();
        var start = (await first.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Version;
        var processes = Enumerable.Range(0, 4).Select(_ => new TestDatabase(first.Directory)).ToList();

        var updates = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            Task.Run(() => processes[i % processes.Count].UpdateAsync(id, A.Note($"{i}")))));

        Assert.All(updates, update => Assert.IsType<CasusUpdate.Saved>(update));
        var casus = (await first.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus;
        Assert.Equal(start + 40, casus.Version);
        Assert.Equal(40, casus.Notes.Select(note => note.Text).Distinct().Count());
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }
    }

    [Fact]
    public async Task StartAsync_SameIdAtOnce_StartsOne()
    {
        await using var database = await TestDatabase.MigratedAsync();

        var updates = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() =>
            database.Store.StartAsync(A.Professional, A.Id(1), A.Start(), null, CancellationToken.None))));

        Assert.Single(updates.OfType<CasusUpdate.Saved>());
        Assert.Equal(9, updates.OfType<CasusUpdate.Stale>().Count());
    }
}
