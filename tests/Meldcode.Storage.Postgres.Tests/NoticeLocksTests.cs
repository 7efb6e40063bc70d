using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>Two workers in two processes: each on a connection of its own, in a transaction that is still open.</summary>
public sealed class NoticeLocksTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task ClaimAsync_AnotherIsClaiming_TakesTheNextWithoutWaiting()
    {
        await using var post = await Post.OpenAsync();
        await using var other = new TestDatabase(post.Database.Directory);
        await post.Stap4Async(1);
        await post.Stap4Async(2);

        await using var first = await Open.BeginAsync(post.Database);
        await using var second = await Open.BeginAsync(other);
        var claims = new[] { await first.ClaimAsync("one", post.Time.Now), await second.ClaimAsync("two", post.Time.Now) };

        Assert.All(claims, claim => Assert.NotNull(claim));
        Assert.NotEqual(claims[0], claims[1]);
        await using var third = await Open.BeginAsync(other);
        Assert.Null(await third.ClaimAsync("three", post.Time.Now));
        await first.CommitAsync();
        await second.CommitAsync();
        Assert.Equal(["one", "two"], await other.LookAsync(db => db.Notices.OrderBy(row => row.LeaseBy).Select(row => row.LeaseBy).ToListAsync(None)));
    }

    /// <summary>Many at once, until nothing is left: each to one of them.</summary>
    [Fact]
    public async Task TakeAsync_ManyWorkers_GetEachNoticeOnce()
    {
        const int Notices = 24;
        await using var post = await Post.OpenAsync();
        for (var number = 1; number <= Notices; number++)
        {
            await post.Stap4Async(number);
        }

        var instances = Enumerable.Range(0, 4).Select(_ => new TestDatabase(post.Database.Directory)).ToList();
        var claimed = await Task.WhenAll(instances.Select((instance, i) => Task.Run(() => TakeAllAsync(instance, $"worker-{i}", post.Time.Now))));
        foreach (var instance in instances)
        {
            await instance.DisposeAsync();
        }

        Assert.Equal(Notices, claimed.Sum(ids => ids.Count));
        Assert.Equal(Notices, claimed.SelectMany(ids => ids).Distinct().Count());
    }

    [Fact]
    public async Task ClaimAsync_AnotherProcessWrites_DoesNotWaitForIt()
    {
        await using var post = await Post.OpenAsync();
        await using var other = new TestDatabase(post.Database.Directory);
        await post.Stap4Async();

        await using var writer = await Open.BeginAsync(other, (engine, db) => engine.BeginAsync(db, None));

        Assert.NotNull(await post.Database.Get<StorageTransaction>().TakeAsync(
            db => post.Database.Get<NoticeClaims>().ClaimAsync(db, "one", Lease, post.Time.Now, None), None));
    }

    /// <summary>Whoever parks it meets the claim, whichever of them is first.</summary>
    [Fact]
    public async Task ParkAsync_WhileItIsBeingClaimed_TakesItFromTheWorker()
    {
        await using var post = await Post.OpenAsync();
        await using var other = new TestDatabase(post.Database.Directory);
        await post.Stap4Async();
        await using var claim = await Open.BeginAsync(post.Database);
        var id = await claim.ClaimAsync("one", post.Time.Now);
        var notice = (await other.Get<NoticeCounter>().ListAsync(None)).Single().Id;

        var parked = other.Get<NoticeCounter>().ParkAsync(notice, "account", None);
        while ((await post.Database.LookAsync(db => Sql.RowsAsync(db, "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"))).Count == 0)
        {
            Assert.False(parked.IsCompleted);
        }

        await claim.CommitAsync();
        Assert.True(await parked);
        Assert.Null(await post.Database.Get<NoticeSteps>().LoadAsync(id!.Value, "one", None));
        var row = await other.LookAsync(db => db.Notices.SingleAsync(one => one.Id == id, None));
        Assert.Equal((NoticeState.Parked, null, null), (row.State, row.LeaseBy, row.LeaseUntil));
    }

    /// <summary>A worker that was taken to be dead, and was not, loses it to who claims it at this moment.</summary>
    [Fact]
    public async Task ReleaseAsync_WhileAnotherClaimsIt_LeavesItToThatOne()
    {
        await using var post = await Post.OpenAsync();
        await using var other = new TestDatabase(post.Database.Directory);
        await post.Stap4Async();
        var transaction = post.Database.Get<StorageTransaction>();
        var id = await transaction.TakeAsync(db => post.Database.Get<NoticeClaims>().ClaimAsync(db, "slow", Lease, post.Time.Now, None), None);
        var steps = post.Database.Get<NoticeSteps>();
        var loaded = await steps.LoadAsync(id!.Value, "slow", None);
        var later = post.Time.Now + Lease;
        await using var claim = await Open.BeginAsync(other);
        Assert.Equal(id, await claim.ClaimAsync("quick", later));

        var released = steps.ReleaseAsync(loaded!, "slow", later.AddHours(1), None);
        while ((await other.LookAsync(db => Sql.RowsAsync(db, "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"))).Count == 0)
        {
            Assert.False(released.IsCompleted);
        }

        await claim.CommitAsync();
        await released;
        var row = await other.LookAsync(db => db.Notices.SingleAsync(one => one.Id == id, None));
        Assert.Equal(("quick", later + Lease), (row.LeaseBy, row.LeaseUntil));
    }

    private static async Task<List<long>> TakeAllAsync(TestDatabase instance, string worker, DateTimeOffset now)
    {
        var ids = new List<long>();
        while (await instance.LookAsync(db => db.Notices.AnyAsync(row => row.LeaseBy == null, None)))
        {
            if (await instance.Get<StorageTransaction>().TakeAsync(db => instance.Get<NoticeClaims>().ClaimAsync(db, worker, Lease, now, None), None) is { } id)
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    /// <summary>A transaction that somebody is still in the middle of.</summary>
    private sealed class Open : IAsyncDisposable
    {
        private readonly TestDatabase _database;
        private readonly MeldcodeDbContext _db;
        private readonly IAsyncDisposable _transaction;

        private Open(TestDatabase database, MeldcodeDbContext db, IAsyncDisposable transaction) =>
            (_database, _db, _transaction) = (database, db, transaction);

        public static async Task<Open> BeginAsync(
            TestDatabase database, Func<IEngine, MeldcodeDbContext, Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction>>? begin = null)
        {
            begin ??= (engine, db) => engine.BeginTakingAsync(db, None);
            var db = await database.Get<IDbContextFactory<MeldcodeDbContext>>().CreateDbContextAsync(None);
            return new Open(database, db, await begin(database.Get<IEngine>(), db));
        }

        /// <summary>Written, and not committed.</summary>
        public async Task<long?> ClaimAsync(string worker, DateTimeOffset now)
        {
            var id = await _database.Get<NoticeClaims>().ClaimAsync(_db, worker, Lease, now, None);
            await _db.SaveChangesAsync(None);
            return id;
        }

        public Task CommitAsync() => _db.Database.CommitTransactionAsync(None);

        public async ValueTask DisposeAsync()
        {
            await _transaction.DisposeAsync();
            await _db.DisposeAsync();
        }
    }
}
