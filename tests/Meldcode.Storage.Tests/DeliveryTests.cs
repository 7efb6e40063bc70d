using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class DeliveryTests
{
    [Theory]
    [InlineData(47, 2)]
    [InlineData(49, 1)]
    public async Task UpdateAsync_HoursLater_ForgetsOlderThanTwoDays(int hours, int left)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1));

        database.Time.Now = ManualTime.Start.AddHours(hours);
        await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(2));

        Assert.Equal(left, await database.LookAsync(db => db.Deliveries.CountAsync()));
    }
}
