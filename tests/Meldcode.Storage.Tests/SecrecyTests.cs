using System.Text;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class SecrecyTests
{
    private const string Canary = "kanarie-7f3a";

    [Fact]
    public async Task Log_EveryCall_HoldsNothingThatWasTyped()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        await database.UpdateAsync(id, A.Note(Canary), delivery: A.Delivery(1));
        await database.UpdateAsync(id, A.Note(Canary), delivery: A.Delivery(1));
        await database.Store.FindAsync(A.Professional, id, CancellationToken.None);
        await database.Store.ListAsync(A.Professional, CancellationToken.None);
        await database.BotState.WriteAsync(new Dictionary<string, object> { [Canary] = new Dictionary<string, object> { ["x"] = Canary } });
        await database.BotState.ReadAsync([Canary]);

        Assert.Contains(database.Log.Lines, line => line.Contains("INSERT INTO", StringComparison.Ordinal) && line.Contains("journal", StringComparison.Ordinal));
        Assert.DoesNotContain(database.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exception_WriteFails_HoldsNothingThatWasTyped()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.LookAsync(TestEngine.BreakJournalAsync);

        var fault = await Assert.ThrowsAsync<DbUpdateException>(() => database.UpdateAsync(id, A.Note(Canary)));

        Assert.DoesNotContain(Canary, fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(database.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData($$"""{"type":"note-added.v1","at":"2026-09-01T00:00:00Z","by":"p","text":"{{Canary}}","{{Canary}}":1}""")]
    [InlineData($$"""{"type":"note-added.v1","at":"{{Canary}}","by":"p","text":"x"}""")]
    [InlineData($$"""{"type":"{{Canary}}"}""")]
    [InlineData($$"""{"type":"note-added.v1","text":{{Canary}}""")]
    public async Task Exception_EventCannotBeRead_SaysWhichRowOnly(string payload)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, A.Note());
        var last = await database.LookAsync(db => db.Journal.OrderByDescending(row => row.Version).FirstAsync());
        var bytes = database.Get<Vault>().Seal(Encoding.UTF8.GetBytes(payload), JournalCodec.PlaceOf(last));
        await database.LookAsync(db => db.Journal.Where(row => row.Version == last.Version)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, bytes)));

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => database.Store.FindAsync(A.Professional, id, CancellationToken.None));

        Assert.Contains(id.ToString(), fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_AfterEveryCall_HoldsNothingThatWasTyped()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, A.Note(Canary));
        await database.UpdateAsync(id, _ => new Refusal(RefusalCode.FieldTooLong, Canary));

        var rows = await database.LookAsync(db => db.Audit.ToListAsync());

        Assert.DoesNotContain(rows, row => System.Text.Json.JsonSerializer.Serialize(row).Contains(Canary, StringComparison.Ordinal));
    }
}
