using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class DeliveryTests
{
    [Fact]
    public async Task SeenAsync_OnlyAfterMark_IsTrue()
    {
        await using var database = await TestDatabase.MigratedAsync();

        var before = await database.Deliveries.SeenAsync(A.Delivery(1), CancellationToken.None);
        await database.Deliveries.MarkAsync(A.Delivery(1), CancellationToken.None);
        await database.Deliveries.MarkAsync(A.Delivery(1), CancellationToken.None);

        Assert.False(before);
        Assert.True(await database.Deliveries.SeenAsync(A.Delivery(1), CancellationToken.None));
        Assert.False(await database.Deliveries.SeenAsync(A.Delivery(2), CancellationToken.None));
    }

    [Fact]
    public async Task SeenAsync_DeliveryThatChangedCasus_IsTrue()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1));

        Assert.True(await database.Deliveries.SeenAsync(A.Delivery(1), CancellationToken.None));
    }

    [Theory]
    [InlineData(47, 2)]
    [InlineData(49, 1)]
    public async Task MarkAsync_HoursLater_ForgetsOlderThanTwoDays(int hours, int left)
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Deliveries.MarkAsync(A.Delivery(1), CancellationToken.None);

        database.Time.Now = ManualTime.Start.AddHours(hours);
        await database.Deliveries.MarkAsync(A.Delivery(2), CancellationToken.None);

        Assert.Equal(left, await database.LookAsync(db => db.Deliveries.CountAsync()));
    }

    [Fact]
    public async Task UpdateAsync_DaysLater_ForgetsToo()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1));

        database.Time.Now = ManualTime.Start.AddDays(3);
        await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(2));

        Assert.Equal("delivery-2", await database.LookAsync(db => db.Deliveries.Select(row => row.DeliveryId).SingleAsync()));
    }
}
