using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>Somebody who can write to the database and has no key.</summary>
public sealed class TamperTests
{
    private const string Canary = "kanarie-7f3a";

    /// <summary>What was done to casus 1, of which the last event is a note.</summary>
    public enum Tampering
    {
        FlippedBit,
        Truncated,
        Emptied,
        PlainText,
        UnknownKey,
        EarlierEventInItsPlace,
        EventOfOtherCasus,
        BotStateInItsPlace,
        LastEventGone,
        MiddleEventGone,
        EventAdded,
        JournalAndIndexCutOff,
        OwnerChanged,
    }

    public static TheoryData<Tampering> All => [.. Enum.GetValues<Tampering>()];

    [Theory]
    [MemberData(nameof(All))]
    public async Task FindAsync_Tampered_IsRefusedAndAlarmedAndLeavesTheRest(Tampering tampering)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (victim, other) = await FillAsync(database);
        await TamperAsync(database, tampering, victim, other);

        var fault = await Assert.ThrowsAsync<SealBrokenException>(() => database.Store.FindAsync(A.Professional, victim, CancellationToken.None));

        Assert.Contains(victim.ToString(), fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, fault.ToString(), StringComparison.Ordinal);
        Assert.Single(database.Log.Lines, line => line.StartsWith("Error 3500", StringComparison.Ordinal));
        var row = await database.LookAsync(db => db.Audit.SingleAsync(row => row.Result == AuditResult.Tampered));
        Assert.Equal((victim, AuditAction.Find, "person-1"), (row.CasusId, row.Action, row.PersonId));
        Assert.Equal(2, (await database.Store.FindAsync(A.Professional, other, CancellationToken.None))!.Casus.Notes.Count);
    }

    [Theory]
    [InlineData(Tampering.FlippedBit)]
    [InlineData(Tampering.LastEventGone)]
    [InlineData(Tampering.JournalAndIndexCutOff)]
    public async Task ListAsync_OneTampered_NamesItAndListsTheRest(Tampering tampering)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (victim, other) = await FillAsync(database);
        await TamperAsync(database, tampering, victim, other);

        var list = await database.Store.ListAsync(A.Professional, CancellationToken.None);

        Assert.Equal([other], list.Select(stored => stored.Id));
        Assert.Single(list.Damaged);
        Assert.Single(database.Log.Lines, line => line.StartsWith("Error 3500", StringComparison.Ordinal));
        Assert.Equal(1, await database.LookAsync(db => db.Audit.CountAsync(row => row.Result == AuditResult.Tampered)));
    }

    [Fact]
    public async Task UpdateAsync_Tampered_WritesNothingButTheAlarm()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (victim, other) = await FillAsync(database);
        await TamperAsync(database, Tampering.FlippedBit, victim, other);
        var events = await database.LookAsync(db => db.Journal.CountAsync());

        await Assert.ThrowsAsync<SealBrokenException>(() => database.UpdateAsync(victim, A.Note()));

        Assert.Equal(events, await database.LookAsync(db => db.Journal.CountAsync()));
        Assert.Equal(AuditAction.Update, (await database.LookAsync(db => db.Audit.SingleAsync(row => row.Result == AuditResult.Tampered))).Action);
    }

    [Fact]
    public async Task BotState_Tampered_CountsAsAbsentAndIsAlarmed()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.BotState.WriteAsync(new Dictionary<string, object> { [Canary] = "x", ["b"] = "y" });
        await database.LookAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE bot_state SET payload = (SELECT payload FROM bot_state WHERE key = 'b')"));

        Assert.Equal(["b"], (await database.BotState.ReadAsync([Canary, "b"])).Keys);
        Assert.Single(database.Log.Lines, line => line.StartsWith("Error 3500", StringComparison.Ordinal));
        Assert.DoesNotContain(database.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(Canary, (await database.LookAsync(db => db.Audit.SingleAsync(row => row.Result == AuditResult.Tampered))).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BotState_OlderVersionPutBack_CountsAsAbsent()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.BotState.WriteAsync(new Dictionary<string, object> { ["a"] = "first" });
        var older = await database.LookAsync(db => db.BotState.Select(row => row.Payload).SingleAsync());
        await database.BotState.WriteAsync(new Dictionary<string, object> { ["a"] = "second" });
        await database.LookAsync(db => db.BotState.ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, older)));

        Assert.Empty(await database.BotState.ReadAsync(["a"]));
    }

    private static async Task<(CasusId Victim, CasusId Other)> FillAsync(TestDatabase database)
    {
        var (victim, other) = (await database.CasusAsync(1), await database.CasusAsync(2));
        foreach (var id in new[] { victim, other })
        {
            await database.UpdateAsync(id, A.Note("eerste " + Canary));
            await database.UpdateAsync(id, A.Note("tweede " + Canary));
        }

        await database.BotState.WriteAsync(new Dictionary<string, object> { ["state"] = Canary });
        return (victim, other);
    }

    private static Task<int> TamperAsync(TestDatabase database, Tampering tampering, CasusId victim, CasusId other) => database.LookAsync(async db =>
    {
        var rows = await db.Journal.AsNoTracking().Where(row => row.CasusId == victim).OrderBy(row => row.Version).ToListAsync();
        var last = rows[^1];
        return tampering switch
        {
            Tampering.FlippedBit => await PutAsync(db, last, [.. last.Payload[..^1], (byte)(last.Payload[^1] ^ 1)]),
            Tampering.Truncated => await PutAsync(db, last, last.Payload[..^16]),
            Tampering.Emptied => await PutAsync(db, last, []),
            Tampering.PlainText => await PutAsync(db, last, """{"type":"note-added.v1","text":"kanarie-7f3a"}"""u8.ToArray()),
            Tampering.UnknownKey => await PutAsync(db, last, new Vault(TestKeys.Ring("mine")).Seal("x"u8, JournalCodec.PlaceOf(last))),
            Tampering.EarlierEventInItsPlace => await PutAsync(db, last, rows[^2].Payload),
            Tampering.EventOfOtherCasus => await PutAsync(db, last, await db.Journal
                .Where(row => row.CasusId == other && row.Version == last.Version).Select(row => row.Payload).SingleAsync()),
            Tampering.BotStateInItsPlace => await PutAsync(db, last, await db.BotState.Select(row => row.Payload).SingleAsync()),
            Tampering.LastEventGone => await Version(db, last).ExecuteDeleteAsync(),
            Tampering.MiddleEventGone => await Version(db, rows[^2]).ExecuteDeleteAsync(),
            Tampering.EventAdded => await AddAsync(db, last),
            Tampering.JournalAndIndexCutOff => await Version(db, last).ExecuteDeleteAsync() + await db.Casussen.Where(row => row.CasusId == victim)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version - 1)),
            Tampering.OwnerChanged => await db.Casussen.Where(row => row.CasusId == victim)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.OwnerId, "person-2")),
            _ => throw new InvalidOperationException("not one that this test can do"),
        };
    });

    private static Task<int> PutAsync(MeldcodeDbContext db, JournalRow row, byte[] payload) =>
        Version(db, row).ExecuteUpdateAsync(set => set.SetProperty(stored => stored.Payload, payload));

    private static IQueryable<JournalRow> Version(MeldcodeDbContext db, JournalRow row) =>
        db.Journal.Where(stored => stored.CasusId == row.CasusId && stored.Version == row.Version);

    private static Task<int> AddAsync(MeldcodeDbContext db, JournalRow row)
    {
        db.Journal.Add(new JournalRow { CasusId = row.CasusId, Version = row.Version + 1, Payload = row.Payload, At = row.At, By = row.By });
        return db.SaveChangesAsync();
    }
}
