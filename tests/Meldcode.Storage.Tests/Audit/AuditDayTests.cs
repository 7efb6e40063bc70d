using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

public sealed class AuditDayTests
{
    [Fact]
    public async Task ShowAsync_ADayWithCasussen_HasNumbersAndNoPersonAndNoCasus()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.Store.FindAsync(A.Person("person-9"), id, CancellationToken.None);
        await database.Get<ICasusErasure>().EraseAsync(A.Professional, id, null, ErasureReason.NotNeeded, CancellationToken.None);
        var kenmerk = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Kenmerk.Value;

        var shown = await ShowAsync(database, null);

        Assert.Contains(new AuditDayCount("Start", "Saved", 1), shown.Counts);
        Assert.Contains(new AuditDayCount("Find", "Denied", 1), shown.Counts);
        Assert.Contains(new AuditDayCount("Erase", "Refused", 1), shown.Counts);
        var words = System.Text.Json.JsonSerializer.Serialize(shown);
        Assert.All(new[] { id.ToString(), kenmerk, A.Professional.PersonId, "person-9", "tenant-1", "organisatie-1" }, word => Assert.DoesNotContain(word, words, StringComparison.Ordinal));
        Assert.All(shown.Lines, line => Assert.True(line.By == "system" || line.By.StartsWith("account:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ShowAsync_ADay_RunsFromMidnightToMidnightInAmsterdam()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var day = Amsterdam.Day(ManualTime.Start);
        foreach (var (number, at) in new[] { (1, Amsterdam.Instant(day, TimeOnly.MinValue).AddSeconds(-1)), (2, Amsterdam.Instant(day, TimeOnly.MinValue)), (3, Amsterdam.Instant(day.AddDays(1), TimeOnly.MinValue)) })
        {
            database.Time.Now = at;
            await database.CasusAsync(number);
        }

        Assert.Equal(1, Assert.Single((await ShowAsync(database, day)).Counts, count => count.Action == "Start").Count);
    }

    [Fact]
    public async Task ShowAsync_WhoeverLooks_IsInTheAuditThemselves()
    {
        await using var database = await TestDatabase.MigratedAsync();

        await ShowAsync(database, new DateOnly(2026, 1, 2));

        var line = Assert.Single((await ShowAsync(database, null)).Lines, line => line.Action == "Audit");
        Assert.Equal(("account:beheer", "Read", "shown 2026-01-02"), (line.By, line.Result, line.Detail));
    }

    private static async Task<AuditDayRows> ShowAsync(TestDatabase database, DateOnly? day) =>
        (await database.Get<AuditDay>().ShowAsync(day, "account:beheer", CancellationToken.None))!;
}
