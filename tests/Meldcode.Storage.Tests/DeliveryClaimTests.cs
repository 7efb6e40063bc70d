using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class DeliveryClaimTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task TakeAsync_Free_IsMine()
    {
        await using var database = await TestDatabase.MigratedAsync();

        Assert.IsType<DeliveryClaim.Free>(await database.Claims.LookAsync("d", None));
        Assert.IsType<DeliveryClaim.Mine>(await database.Claims.TakeAsync("d", "first", null, None));
        Assert.Equal(new DeliveryClaim.Held("first", 0), await database.Claims.LookAsync("d", None));
        Assert.IsType<DeliveryClaim.Free>(await database.Claims.LookAsync("other", None));
    }

    [Fact]
    public async Task TakeAsync_FiftyAtOnceFromTwoProcesses_OneHasIt()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await using var other = new TestDatabase(database.Directory);

        var claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() =>
            (i % 2 == 0 ? database : other).Claims.TakeAsync("d", $"holder-{i}", null, None))));

        Assert.Single(claims.OfType<DeliveryClaim.Mine>());
        Assert.Single(claims.OfType<DeliveryClaim.Held>().Select(held => held.Holder).Distinct());
    }

    [Fact]
    public async Task TakeAsync_HolderSeenAlive_IsItsOwn()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Claims.TakeAsync("d", "first", null, None);
        var seen = (DeliveryClaim.Held)await database.Claims.LookAsync("d", None);
        await database.Claims.BeatAsync("first", None);

        Assert.Equal(new DeliveryClaim.Held("first", 1), await database.Claims.TakeAsync("d", "second", seen, None));
    }

    [Fact]
    public async Task TakeAsync_HeartStoodStill_IsTakenOverByOne()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Claims.TakeAsync("d", "dead", null, None);
        var seen = (DeliveryClaim.Held)await database.Claims.LookAsync("d", None);

        var second = await database.Claims.TakeAsync("d", "second", seen, None);
        var third = await database.Claims.TakeAsync("d", "third", seen, None);

        Assert.IsType<DeliveryClaim.Mine>(second);
        Assert.Equal(new DeliveryClaim.Held("second", 0), third);
    }

    [Fact]
    public async Task FinishAsync_AfterTakeOver_IsNoLongerTheFirstOnes()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Claims.TakeAsync("d", "first", null, None);
        await database.Claims.TakeAsync("d", "second", new DeliveryClaim.Held("first", 0), None);

        await database.Claims.FinishAsync("first", None);
        await database.Claims.ReleaseAsync("first", None);

        Assert.Equal(new DeliveryClaim.Held("second", 0), await database.Claims.LookAsync("d", None));
    }

    [Fact]
    public async Task FinishAsync_Answered_IsDoneForEverybody()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Claims.TakeAsync("d", "first", null, None);

        await database.Claims.FinishAsync("first", None);
        await database.Claims.ReleaseAsync("first", None);

        Assert.IsType<DeliveryClaim.Done>(await database.Claims.LookAsync("d", None));
        Assert.IsType<DeliveryClaim.Done>(await database.Claims.TakeAsync("d", "second", new DeliveryClaim.Held("first", 0), None));
    }

    [Fact]
    public async Task ReleaseAsync_NotAnswered_IsFreeAgain()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Claims.TakeAsync("d", "first", null, None);

        await database.Claims.ReleaseAsync("first", None);

        Assert.IsType<DeliveryClaim.Mine>(await database.Claims.TakeAsync("d", "second", null, None));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(6, true)]
    public async Task TakeAsync_MinutesLater_NeedsNoHeartbeatToBeCalledDead(int minutes, bool taken)
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Claims.TakeAsync("d", "first", null, None);

        database.Time.Now = ManualTime.Start.AddMinutes(minutes);

        Assert.Equal(taken, await database.Claims.TakeAsync("d", "second", null, None) is DeliveryClaim.Mine);
    }

    [Theory]
    [InlineData(59, 2)]
    [InlineData(61, 1)]
    public async Task TakeAsync_AnHourLater_ForgetsWhatWasAnswered(int minutes, int left)
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Claims.TakeAsync("d", "first", null, None);
        await database.Claims.FinishAsync("first", None);

        database.Time.Now = ManualTime.Start.AddMinutes(minutes);
        await database.Claims.TakeAsync("e", "second", null, None);

        Assert.Equal(left, await database.LookAsync(db => db.DeliveryClaims.CountAsync(None)));
    }
}
