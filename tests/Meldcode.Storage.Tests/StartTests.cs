using System.Security.Cryptography;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Storage.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task StartAsync_NewId_SavesCasusOfOwner()
    {
        await using var database = await TestDatabase.MigratedAsync();

        var update = await database.Store.StartAsync(A.Professional, A.Id(1), A.Start(), null, CancellationToken.None);

        var saved = Assert.IsType<CasusUpdate.Saved>(update);
        var found = await database.Store.FindAsync(A.Professional, saved.Stored.Casus.Kenmerk, CancellationToken.None);
        Assert.Equal(A.Id(1), found!.Id);
        Assert.Equal(saved.Events.Count, found.Casus.Version);
    }

    [Fact]
    public async Task StartAsync_SameIdTwice_GivesCasusThatIsThere()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        var update = await database.Store.StartAsync(A.Professional, id, _ => throw new InvalidOperationException(), null, CancellationToken.None);

        Assert.Equal(id, Assert.IsType<CasusUpdate.Stale>(update).Stored.Id);
        Assert.Equal(1, await database.LookAsync(db => db.Casussen.CountAsync()));
    }

    [Fact]
    public async Task StartAsync_SameDeliveryUnderAnotherId_GivesCasusThatItStarted()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Store.StartAsync(A.Professional, A.Id(1), A.Start(), A.Delivery(1), CancellationToken.None);

        var update = await database.Store.StartAsync(A.Professional, A.Id(2), A.Start(), A.Delivery(1), CancellationToken.None);

        Assert.Equal(A.Id(1), Assert.IsType<CasusUpdate.Stale>(update).Stored.Id);
        Assert.Equal(1, await database.LookAsync(db => db.Casussen.CountAsync()));
    }

    [Fact]
    public async Task StartAsync_IdOfSomebodyElse_IsNotFound()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync(owner: A.Professional with { PersonId = "person-2" });

        var update = await database.Store.StartAsync(A.Professional, id, A.Start(), null, CancellationToken.None);

        Assert.IsType<CasusUpdate.NotFound>(update);
    }

    [Fact]
    public async Task StartAsync_Refused_WritesOnlyAudit()
    {
        await using var database = await TestDatabase.MigratedAsync();

        var update = await database.Store.StartAsync(
            A.Professional, A.Id(1), _ => new Refusal(RefusalCode.ValueUnknown), A.Delivery(1), CancellationToken.None);

        Assert.Null(Assert.IsType<CasusUpdate.Refused>(update).Stored);
        Assert.Equal(0, await database.LookAsync(db => db.Casussen.CountAsync()));
        Assert.Equal(0, await database.LookAsync(db => db.Deliveries.CountAsync()));
        Assert.Equal("MC-1006", (await database.LookAsync(db => db.Audit.SingleAsync())).Refusal);
    }

    [Fact]
    public async Task StartAsync_KenmerkTakenInOrganisation_DrawsAnother()
    {
        await using var database = await TestDatabase.MigratedAsync(Draws(0, 0, 0, 1));

        await database.CasusAsync(1);
        await database.CasusAsync(2);

        Assert.Equal(["MC-2222", "MC-3333"], await database.LookAsync(db => db.Casussen.Select(row => row.Kenmerk).Order().ToListAsync()));
    }

    [Fact]
    public async Task StartAsync_KenmerkTakenInOtherOrganisation_MayBeUsed()
    {
        await using var database = await TestDatabase.MigratedAsync(Draws(0, 0));

        await database.CasusAsync(1);
        await database.CasusAsync(2, A.Professional with { OrganisatieId = "organisatie-2" });

        Assert.Equal(["MC-2222", "MC-2222"], await database.LookAsync(db => db.Casussen.Select(row => row.Kenmerk).ToListAsync()));
    }

    [Fact]
    public async Task StartAsync_NoKenmerkLeft_Throws()
    {
        await using var database = await TestDatabase.MigratedAsync(Draws(0));
        await database.CasusAsync(1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.CasusAsync(2));
    }

    private static Action<IServiceCollection> Draws(params byte[] values) =>
        services => services.AddSingleton(_ => new KenmerkSource(new FixedRandom(values)));

    /// <summary>Each draw is filled with the next value; the last one stays.</summary>
    private sealed class FixedRandom(byte[] values) : RandomNumberGenerator
    {
        private int _next;

        public override void GetBytes(byte[] data) => Array.Fill(data, values[Math.Min(_next++, values.Length - 1)]);
    }
}
