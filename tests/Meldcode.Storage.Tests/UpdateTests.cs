using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Storage.Tests;

public sealed class UpdateTests
{
    [Fact]
    public async Task UpdateAsync_Accepted_SavesEventsInOrder()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var start = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Version;

        var update = await database.UpdateAsync(id, _ => new Decision.Accepted([A.NoteEvent("een"), A.NoteEvent("twee")]));

        var saved = Assert.IsType<CasusUpdate.Saved>(update);
        Assert.Equal(start + 2, saved.Stored.Casus.Version);
        Assert.Equal(["een", "twee"], saved.Stored.Casus.Notes.Select(note => note.Text));
        Assert.Equal(2, saved.Events.Count);
    }

    [Fact]
    public async Task UpdateAsync_Saved_JournalReplaysToSameCasus()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        var saved = Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, A.Note("tekst met ë, € en 😀")));

        var journal = await database.Store.JournalAsync(A.Professional, id, CancellationToken.None);
        Assert.Equal(Shape.Of(saved.Stored.Casus), Shape.Of(Casus.Replay(journal)!));
        var found = await database.Store.FindAsync(A.Professional, id, CancellationToken.None);
        Assert.Equal(Shape.Of(saved.Stored.Casus), Shape.Of(found!.Casus));
    }

    [Fact]
    public async Task UpdateAsync_VersionOfTheCard_IsAccepted()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var shown = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Version;

        var first = await database.UpdateAsync(id, A.Note(), shown);
        var again = await database.UpdateAsync(id, _ => throw new InvalidOperationException(), shown);

        Assert.IsType<CasusUpdate.Saved>(first);
        Assert.Equal(shown + 1, Assert.IsType<CasusUpdate.Stale>(again).Stored.Casus.Version);
    }

    [Fact]
    public async Task UpdateAsync_DeliveredAgain_HasOneEffect()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1));

        var again = await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1));

        Assert.Single(Assert.IsType<CasusUpdate.Stale>(again).Stored.Casus.Notes);
    }

    [Fact]
    public async Task UpdateAsync_RefusedDeliveryAgain_IsDecidedAgain()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Refusal(RefusalCode.FieldMissing), delivery: A.Delivery(1));

        var again = await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1));

        Assert.IsType<CasusUpdate.Saved>(again);
    }

    [Fact]
    public async Task UpdateAsync_Refused_WritesOnlyAudit()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var before = await database.LookAsync(CountsAsync);

        var update = await database.UpdateAsync(id, _ => new Refusal(RefusalCode.FieldMissing, "veld"), delivery: A.Delivery(1));

        var refused = Assert.IsType<CasusUpdate.Refused>(update);
        Assert.Equal(id, refused.Stored!.Id);
        Assert.Equal(before with { Audit = before.Audit + 1 }, await database.LookAsync(CountsAsync));
    }

    [Fact]
    public async Task UpdateAsync_DeciderThrows_LeavesNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var before = await database.LookAsync(CountsAsync);

        await Assert.ThrowsAsync<TimeoutException>(
            () => database.UpdateAsync(id, _ => throw new TimeoutException(), delivery: A.Delivery(1)));

        Assert.Equal(before, await database.LookAsync(CountsAsync));
        Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, A.Note(), delivery: A.Delivery(1)));
    }

    [Fact]
    public async Task UpdateAsync_UnknownId_IsNotFound()
    {
        await using var database = await TestDatabase.MigratedAsync();

        Assert.IsType<CasusUpdate.NotFound>(await database.UpdateAsync(A.Id(9), A.Note()));
    }

    [Theory]
    [InlineData("tenant-2", "organisatie-1", "person-1")]
    [InlineData("tenant-1", "organisatie-2", "person-1")]
    [InlineData("tenant-1", "organisatie-1", "person-2")]
    [InlineData("tenant-1", "organisatie-1", "PERSON-1")]
    public async Task AnyCall_SomebodyElse_SeesNothing(string tenant, string organisatie, string person)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var kenmerk = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Kenmerk;
        var other = new Actor(tenant, organisatie, person);

        Assert.IsType<CasusUpdate.NotFound>(await database.Store.UpdateAsync(other, id, null, A.Note(), null, CancellationToken.None));
        Assert.Null(await database.Store.FindAsync(other, id, CancellationToken.None));
        Assert.Null(await database.Store.FindAsync(other, kenmerk, CancellationToken.None));
        Assert.Empty(await database.Store.ListAsync(other, CancellationToken.None));
        Assert.Empty(await database.Store.JournalAsync(other, id, CancellationToken.None));
    }

    [Fact]
    public async Task UpdateAsync_SomebodyElseWroteSameVersion_IsStale()
    {
        await using var database = await TestDatabase.MigratedAsync(services =>
            services.ConfigureDbContext<MeldcodeDbContext>(options => options.AddInterceptors(new RivalWriter())));
        var id = await database.CasusAsync();
        var before = await database.LookAsync(CountsAsync);

        var update = await database.UpdateAsync(id, RivalWriter.Rouse, delivery: A.Delivery(1));

        Assert.Empty(Assert.IsType<CasusUpdate.Stale>(update).Stored.Casus.Notes);
        Assert.Equal(before with { Audit = before.Audit + 1 }, await database.LookAsync(CountsAsync));
    }

    [Fact]
    public async Task ListAsync_SeveralCasussen_LastChangedFirst()
    {
        await using var database = await TestDatabase.MigratedAsync();
        for (var i = 1; i <= 3; i++)
        {
            await database.Store.StartAsync(A.Professional, A.Id(i), A.Start(ManualTime.Start.AddHours(i)), null, CancellationToken.None);
        }

        await database.CasusAsync(4, A.Professional with { PersonId = "person-2" });
        await database.UpdateAsync(A.Id(1), _ => new Decision.Accepted([A.NoteEvent("x") with { At = ManualTime.Start.AddHours(9) }]));

        var list = await database.Store.ListAsync(A.Professional, CancellationToken.None);

        Assert.Equal([A.Id(1), A.Id(3), A.Id(2)], list.Select(stored => stored.Id));
        Assert.Single(list[0].Casus.Notes);
    }

    [Fact]
    public async Task RebuildAsync_IndexDamaged_FollowsJournalsAgain()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, A.Note());
        await database.LookAsync(db => db.Casussen.ExecuteUpdateAsync(set => set.SetProperty(row => row.Closed, true)));

        await database.Get<CasusIndex>().RebuildAsync(CancellationToken.None);

        Assert.False(await database.LookAsync(db => db.Casussen.Select(row => row.Closed).SingleAsync()));
    }

    [Fact]
    public async Task Journal_SameVersionTwice_IsRefusedByDatabase()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var row = await database.LookAsync(db => db.Journal.AsNoTracking().FirstAsync());

        var fault = await Assert.ThrowsAsync<DbUpdateException>(() => database.LookAsync(db =>
        {
            db.Journal.Add(row);
            return db.SaveChangesAsync();
        }));

        Assert.Equal(id, row.CasusId);
        Assert.True(database.Get<IEngine>().IsUniqueViolation(fault));
    }

    private static async Task<Counts> CountsAsync(MeldcodeDbContext db) => new(
        await db.Casussen.CountAsync(), await db.Journal.CountAsync(), await db.Audit.CountAsync(),
        await db.Notices.CountAsync(), await db.Deliveries.CountAsync());

    private sealed record Counts(int Casussen, int Journal, int Audit, int Notices, int Deliveries);

    /// <summary>Writes the same version just before the store does, as a second process on another database could.</summary>
    private sealed class RivalWriter : SaveChangesInterceptor
    {
        private const string Trigger = "rival";

        /// <summary>A decision that the rival hears of.</summary>
        public static Decision Rouse(Casus casus) => new Decision.Accepted([A.NoteEvent("notitie") with { By = Trigger }]);

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            var db = eventData.Context!;
            var mine = db.ChangeTracker.Entries<JournalRow>().Select(entry => entry.Entity)
                .FirstOrDefault(row => row.By == Trigger);
            if (mine is not null)
            {
                await db.Database.ExecuteSqlAsync(
                    $"""INSERT INTO journal (casus_id, version, payload, at, "by") VALUES ({mine.CasusId.ToString()}, {mine.Version}, {mine.Payload}, {mine.At.UtcDateTime}, '')""",
                    cancellationToken);
            }

            return result;
        }
    }
}
