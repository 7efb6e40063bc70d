using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>Who registered for a function sees what that function sees, and whoever they replace no longer does.</summary>
public sealed class RegisteredAccessTests
{
    private static readonly FunctionKey AfKey = new(ReceiverRole.Aandachtsfunctionaris, "Hoofdgebouw", "af");

    private static readonly FunctionKey ContactKey = new(ReceiverRole.OrganisationContact, null, "contact");

    private static readonly Actor Newcomer = A.Person("person-new");

    private static readonly Actor Af = A.Person(TestOrganisaties.Aandachtsfunctionaris);

    [Fact]
    public async Task EveryCall_Registered_IsForThemAndNoLongerForWhomTheyReplace()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await ToldAsync(database);
        Assert.False(await SeesAsync(database, Newcomer, id));
        Assert.True(await SeesAsync(database, Af, id));

        await RegisterAsync(database, Newcomer, AfKey);

        Assert.True(await SeesAsync(database, Newcomer, id));
        Assert.False(await SeesAsync(database, Af, id));
        Assert.True(await SeesAsync(database, A.Person(TestOrganisaties.Deputy), id));
        Assert.Equal(AuditRole.Aandachtsfunctionaris, await database.LookAsync(db => db.Audit
            .Where(row => row.PersonId == Newcomer.PersonId && row.Action == AuditAction.Find && row.Result == AuditResult.Read).Select(row => row.Role).FirstAsync()));
    }

    [Fact]
    public async Task EveryCall_RegistrationWithdrawn_EndsWithTheNextCall()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await ToldAsync(database);
        await RegisterAsync(database, Newcomer, AfKey);
        await database.LookAsync(db => db.Registrations.ExecuteDeleteAsync());

        Assert.False(await SeesAsync(database, Newcomer, id));
        Assert.True(await SeesAsync(database, Af, id));
    }

    [Fact]
    public async Task EveryCall_SomebodyElseRegisters_EndsItForTheFirst()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await ToldAsync(database);
        await RegisterAsync(database, Newcomer, AfKey);
        await RegisterAsync(database, A.Person("person-newer"), AfKey);

        Assert.False(await SeesAsync(database, Newcomer, id));
        Assert.True(await SeesAsync(database, A.Person("person-newer"), id));
    }

    [Fact]
    public async Task EveryCall_RegisteredInAnotherTenant_GivesNothingHere()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await ToldAsync(database);
        await RegisterAsync(database, A.Person("person-new", "tenant-2"), AfKey);

        Assert.False(await SeesAsync(database, Newcomer, id));
        Assert.False(await SeesAsync(database, A.Person("person-new", "tenant-2"), id));
        Assert.True(await SeesAsync(database, Af, id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryCall_RegisteredAndInConflict_GivesNothing(bool unknown)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await ToldAsync(database, new ConflictRecorded
        {
            At = ManualTime.Start,
            By = A.Professional.PersonId,
            Persons = unknown ? [] : [Newcomer.PersonId],
            Unknown = unknown,
        });
        await RegisterAsync(database, Newcomer, AfKey);

        Assert.False(await SeesAsync(database, Newcomer, id));
    }

    [Fact]
    public async Task EveryCall_SuspectMayBeAnybody_StaysClosedForWhoWasReplaced()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await ToldAsync(database, new ConflictRecorded { At = ManualTime.Start, By = A.Professional.PersonId, Persons = [], Unknown = true });
        await RegisterAsync(database, Newcomer, AfKey);
        await RegisterAsync(database, Af, ContactKey);

        Assert.False(await SeesAsync(database, Af, id));
    }

    [Fact]
    public async Task EveryCall_ARegistrationWrittenIntoTheDatabase_CountsForNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await ToldAsync(database);
        await RegisterAsync(database, A.Person("person-newer"), new FunctionKey(ReceiverRole.Deputy, "Hoofdgebouw", "deputy"));
        await RegisterAsync(database, A.Person("person-other"), AfKey);
        await database.LookAsync(db => db.Registrations.Where(row => row.Role == ReceiverRole.Aandachtsfunctionaris)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.PersonId, Newcomer.PersonId)));

        Assert.False(await SeesAsync(database, Newcomer, id));
        Assert.True(await SeesAsync(database, Af, id));
        Assert.True(await SeesAsync(database, A.Person("person-newer"), id));
        Assert.True(await database.LookAsync(db => db.Audit.AnyAsync(row => row.Result == AuditResult.Tampered && row.Action == AuditAction.Register)));
        Assert.Contains(database.Log.Lines, line => line.Contains("ALARM: registration Aandachtsfunctionaris", StringComparison.Ordinal));
    }

    private static async Task<CasusId> ToldAsync(TestDatabase database, params CasusEvent[] more)
    {
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4), .. more]));
        return id;
    }

    private static async Task RegisterAsync(TestDatabase database, Actor person, FunctionKey key)
    {
        var reach = database.Get<IReachability>();
        var code = await reach.IssueCodeAsync(person with { PersonId = TestOrganisaties.Beheerder }, key, CancellationToken.None);
        Assert.NotNull(await reach.RegisterAsync(person, code!.Code, CancellationToken.None));
    }

    private static async Task<bool> SeesAsync(TestDatabase database, Actor actor, CasusId id)
    {
        var ct = CancellationToken.None;
        var found = await database.Store.FindAsync(actor, id, ct) is not null;
        bool[] others =
        [
            (await database.Store.JournalAsync(actor, id, ct)).Count > 0,
            (await database.Store.OverviewAsync(actor, new OverviewFilter(), ct)).Count > 0,
            await database.Store.UpdateAsync(actor, id, null, _ => new Refusal(RefusalCode.FieldMissing), null, ct) is not CasusUpdate.NotFound,
            await database.Get<IAuditReader>().ReadAsync(actor, id, 0, ct) is not null,
        ];
        Assert.All(others, other => Assert.Equal(found, other));
        return found;
    }
}
