using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>Who gets what from the store: every call asks, and what is not for somebody does not exist for them.</summary>
public sealed class AccessTests
{
    private static readonly Actor Colleague = A.Person("person-2");

    private static readonly Actor Af = A.Person(TestOrganisaties.Aandachtsfunctionaris);

    [Fact]
    public async Task EveryCall_BeforeAnybodyWasTold_GivesTheAandachtsfunctionarisNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        Assert.False(await SeesAnythingAsync(database, Af, id));
    }

    [Fact]
    public async Task EveryCall_OnceTold_IsForTheAandachtsfunctionarissenOfThisOrganisationOnly()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4)]));

        string[] seeing = [TestOrganisaties.Aandachtsfunctionaris, TestOrganisaties.Deputy];
        string[] others = [TestOrganisaties.Directeur, TestOrganisaties.Leidinggevende, TestOrganisaties.Organisatiecontact, TestOrganisaties.Beheerder, "person-2"];
        Assert.All(seeing, person => Assert.True(SeesAnythingAsync(database, A.Person(person), id).GetAwaiter().GetResult()));
        Assert.All(others, person => Assert.False(SeesAnythingAsync(database, A.Person(person), id).GetAwaiter().GetResult()));
        Assert.All(seeing, person => Assert.False(SeesAnythingAsync(database, A.Person(person, "tenant-2"), id).GetAwaiter().GetResult()));
    }

    [Fact]
    public async Task OverviewAsync_OnceTold_ListsForTheRoleAndNotForTheOwner()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.CasusAsync(2);
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4)]));

        Assert.Equal([id], await OverviewAsync(database, Af));
        Assert.Empty(await OverviewAsync(database, A.Professional));
        Assert.Empty(await database.Store.ListAsync(Af, CancellationToken.None));
        Assert.Equal(2, (await database.Store.ListAsync(A.Professional, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task OverviewAsync_Closed_OnlyWhenAskedFor()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4), Closed()]));

        Assert.Empty(await OverviewAsync(database, Af));
        Assert.Equal([id], await OverviewAsync(database, Af, new OverviewFilter { WithClosed = true }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryCall_InConflict_GivesNothingEvenToADeputy(bool unknown)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4), Conflict(unknown, TestOrganisaties.Deputy)]));

        Assert.False(await SeesAnythingAsync(database, A.Person(TestOrganisaties.Deputy), id));
        Assert.Equal(!unknown, await SeesAnythingAsync(database, Af, id));
        Assert.Equal(unknown, await SeesAnythingAsync(database, A.Person(TestOrganisaties.Organisatiecontact), id));
    }

    [Fact]
    public async Task UpdateAsync_WhatTheRoleMayNot_IsRefusedAndLeavesTheCasus()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4)]));

        var update = await database.Store.UpdateAsync(Af, id, null, _ => new Decision.Accepted([Closed()]), null, CancellationToken.None);
        var note = await database.Store.UpdateAsync(Af, id, null, A.Note(), null, CancellationToken.None);

        Assert.Equal(RefusalCode.NotAllowed, Assert.IsType<CasusUpdate.Refused>(update).Refusal.Code);
        Assert.False(Assert.IsType<CasusUpdate.Saved>(note).Stored.Casus.Closed);
        Assert.Equal(1, await database.LookAsync(db => db.Audit.CountAsync(row => row.PersonId == Af.PersonId && row.Refusal == "MC-1019")));
    }

    [Fact]
    public async Task AnswerAanbodAsync_Shared_ReadsAlongUntilItIsTakenBack()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var code = await OfferAsync(database, id, AanbodKind.Delen);

        Assert.False(await SeesAnythingAsync(database, Colleague, id));
        Assert.IsType<CasusUpdate.Saved>(await AcceptAsync(database, Colleague, new AanbodKey.ByCode(code)));
        Assert.True(await SeesAnythingAsync(database, Colleague, id));
        await DecideAsync(database, id, new RemoveMeelezer { Now = ManualTime.Start, By = A.Professional.PersonId, Person = Colleague.PersonId });
        Assert.False(await SeesAnythingAsync(database, Colleague, id));
    }

    [Fact]
    public async Task AnswerAanbodAsync_HandedOver_ChangesWhoseItIs()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var code = await OfferAsync(database, id, AanbodKind.Overdragen);

        var update = await AcceptAsync(database, Colleague, new AanbodKey.ByCode(code));

        Assert.True(Assert.IsType<CasusUpdate.Saved>(update).Stored.Toegang.IsOwner);
        Assert.False(await SeesAnythingAsync(database, A.Professional, id));
        Assert.Single(await database.Store.ListAsync(Colleague, CancellationToken.None));
        Assert.Equal(Colleague.PersonId, await database.LookAsync(db => db.Casussen.Select(row => row.OwnerId).SingleAsync()));
    }

    [Fact]
    public async Task AnswerAanbodAsync_ACode_WorksOnceAndOnlyInTheOrganisation()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var key = new AanbodKey.ByCode(await OfferAsync(database, id, AanbodKind.Delen));

        Assert.IsType<CasusUpdate.NotFound>(await AcceptAsync(database, A.Person("person-2", "tenant-2"), key));
        Assert.IsType<CasusUpdate.Saved>(await AcceptAsync(database, Colleague, key));
        Assert.IsType<CasusUpdate.NotFound>(await AcceptAsync(database, A.Person("person-3"), key));
        Assert.False(await SeesAnythingAsync(database, A.Person("person-3"), id));
    }

    [Fact]
    public async Task AnswerAanbodAsync_PastItsTermWrongCodeOrInConflict_IsAsIfThereWereNone()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var code = await OfferAsync(database, id, AanbodKind.Delen);
        await database.UpdateAsync(id, _ => new Decision.Accepted([Conflict(false, "person-2")]));

        Assert.IsType<CasusUpdate.NotFound>(await AcceptAsync(database, Colleague, new AanbodKey.ByCode(code)));
        Assert.IsType<CasusUpdate.NotFound>(await AcceptAsync(database, A.Person("person-3"), new AanbodKey.ByCode(AanbodCode.From(code.Kenmerk, new byte[6]))));
        database.Time.Now += Aanbod.Term;
        Assert.IsType<CasusUpdate.NotFound>(await AcceptAsync(database, A.Person("person-3"), new AanbodKey.ByCode(code)));
    }

    [Fact]
    public async Task AnswerAanbodAsync_AnythingButTheAnswer_IsRefused()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var key = new AanbodKey.ByCode(await OfferAsync(database, id, AanbodKind.Delen));

        var update = await database.Store.AnswerAanbodAsync(Colleague, key, (_, _) => new Decision.Accepted([A.NoteEvent("x")]), null, CancellationToken.None);

        Assert.Null(Assert.IsType<CasusUpdate.Refused>(update).Stored);
        Assert.False(await SeesAnythingAsync(database, Colleague, id));
    }

    [Fact]
    public async Task UpdateAsync_AnAnswerToAnOffer_DoesNotComeThisWay()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await OfferAsync(database, id, AanbodKind.Overdragen);

        var update = await database.UpdateAsync(id, casus => new Decision.Accepted(
            [new AanbodAccepted { At = ManualTime.Start, By = "person-2", Id = casus.Aanbiedingen[0].Id }]));

        Assert.Equal(RefusalCode.NotAllowed, Assert.IsType<CasusUpdate.Refused>(update).Refusal.Code);
    }

    [Fact]
    public async Task OffersAsync_ToAPersonOfTheSettings_IsSeenAndAnsweredByThatPersonOnly()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var leader = A.Person(TestOrganisaties.Leidinggevende);
        await DecideAsync(database, id, Offer(AanbodKind.Delen) with { To = leader.PersonId });

        var offered = Assert.Single(await database.Store.OffersAsync(leader, CancellationToken.None));
        Assert.Equal("omdat", offered.Aanbod.Reason);
        Assert.Empty(await database.Store.OffersAsync(Colleague, CancellationToken.None));
        Assert.Null(await database.Store.FindAsync(leader, id, CancellationToken.None));
        var key = new AanbodKey.ById(id, offered.Aanbod.Id);
        Assert.IsType<CasusUpdate.NotFound>(await AcceptAsync(database, Colleague, key));
        Assert.IsType<CasusUpdate.Saved>(await AcceptAsync(database, leader, key));
        Assert.Empty(await database.Store.OffersAsync(leader, CancellationToken.None));
    }

    [Fact]
    public async Task FindAsync_TheIndexSaysMoreThanTheJournal_TheJournalCounts()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.LookAsync(async db =>
        {
            db.CasusAccess.Add(new CasusAccessRow { CasusId = id, Kind = AccessKind.Meelezer, Subject = Colleague.PersonId });
            db.CasusAccess.Add(new CasusAccessRow { CasusId = id, Kind = AccessKind.Role, Subject = nameof(Hoedanigheid.Aandachtsfunctionaris) });
            return await db.SaveChangesAsync();
        });

        Assert.False(await SeesAnythingAsync(database, Colleague, id));
        Assert.False(await SeesAnythingAsync(database, Af, id));
        await database.Get<CasusIndex>().RebuildAsync(CancellationToken.None);
        Assert.Equal(0, await database.LookAsync(db => db.CasusAccess.CountAsync()));
    }

    [Fact]
    public async Task EveryCall_OrganisationNoLongerInTheSettings_GivesNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        database.Organisaties.First = null;

        Assert.False(await SeesAnythingAsync(database, A.Professional, id));
    }

    [Fact]
    public async Task EveryCall_ForeignOrUnknown_TakesTheSameStatements()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync(owner: Colleague);

        var foreign = await StatementsAsync(database, () => database.Store.FindAsync(A.Professional, id, CancellationToken.None));
        var unknown = await StatementsAsync(database, () => database.Store.FindAsync(A.Professional, A.Id(9), CancellationToken.None));

        Assert.Equal(foreign, unknown);
        Assert.True(foreign >= 3, "no statements were counted");
    }

    [Fact]
    public async Task AuditReader_WhoOnlyReadsAlong_IsRefusedAndTheRoleIsNot()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4)]));
        await AcceptAsync(database, Colleague, new AanbodKey.ByCode(await OfferAsync(database, id, AanbodKind.Delen)));
        var reader = database.Get<IAuditReader>();

        Assert.NotNull(await database.Store.FindAsync(Colleague, id, CancellationToken.None));
        Assert.Null(await reader.ReadAsync(Colleague, id, 0, CancellationToken.None));
        var page = await reader.ReadAsync(Af, id, 0, CancellationToken.None);

        Assert.Contains(page!.Lines, line => line is { IsYou: false, Action: "Audit", Result: "Denied" });
    }

    private static async Task<int> StatementsAsync(TestDatabase database, Func<Task> call)
    {
        int Count() => database.Log.Lines.Count(line => line.Contains("Executed DbCommand", StringComparison.Ordinal));
        var before = Count();
        await call();
        return Count() - before;
    }

    private static async Task<bool> SeesAnythingAsync(TestDatabase database, Actor actor, CasusId id)
    {
        var kenmerk = Kenmerk.Read(await database.LookAsync(db => db.Casussen.Where(row => row.CasusId == id).Select(row => row.Kenmerk).SingleAsync()))!.Value;
        var ct = CancellationToken.None;
        var found = await database.Store.FindAsync(actor, id, ct) is not null;
        bool[] others =
        [
            await database.Store.FindAsync(actor, kenmerk, ct) is not null,
            (await database.Store.JournalAsync(actor, id, ct)).Count > 0,
            (await database.Store.ListAsync(actor, ct)).Count + (await OverviewAsync(database, actor, new OverviewFilter { WithClosed = true })).Count > 0,
            await database.Store.UpdateAsync(actor, id, null, _ => new Refusal(RefusalCode.FieldMissing), null, ct) is not CasusUpdate.NotFound,
        ];
        Assert.All(others, other => Assert.Equal(found, other));
        return found;
    }

    private static async Task<List<CasusId>> OverviewAsync(TestDatabase database, Actor actor, OverviewFilter? filter = null) =>
        [.. (await database.Store.OverviewAsync(actor, filter ?? new OverviewFilter(), CancellationToken.None)).Select(stored => stored.Id)];

    private static async Task<AanbodCode> OfferAsync(TestDatabase database, CasusId id, AanbodKind kind)
    {
        var casus = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus;
        var code = AanbodCode.From(casus.Kenmerk, [1, 2, 3, 4, 5, 6]);
        await DecideAsync(database, id, Offer(kind) with { CodeHash = code.Hash });
        return code;
    }

    private static OfferCasus Offer(AanbodKind kind) =>
        new() { Now = ManualTime.Start, By = A.Professional.PersonId, Kind = kind, Function = "collega", Reason = "omdat" };

    private static async Task DecideAsync(TestDatabase database, CasusId id, CasusCommand command) =>
        Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, casus => CasusDecider.Decide(casus, A.Protocol, command)));

    private static Task<CasusUpdate> AcceptAsync(TestDatabase database, Actor actor, AanbodKey key) => database.Store.AnswerAanbodAsync(
        actor, key,
        (casus, aanbod) => CasusDecider.Decide(casus, A.Protocol, new AcceptAanbod { Now = database.Time.Now, By = actor.PersonId, Aanbod = aanbod.Id }),
        null, CancellationToken.None);

    private static CasusClosed Closed() => new() { At = ManualTime.Start, By = A.Professional.PersonId };

    private static ConflictRecorded Conflict(bool unknown, params string[] persons) =>
        new() { At = ManualTime.Start, By = A.Professional.PersonId, Persons = [.. persons], Unknown = unknown };
}
