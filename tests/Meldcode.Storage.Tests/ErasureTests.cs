using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class ErasureTests
{
    [Fact]
    public async Task EraseAsync_OwnCasus_LeavesNothingButTheFact()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, kenmerk) = await FullAsync(database);
        await database.CasusAsync(2);
        Assert.True(await RowsAsync(database, id) > 4);

        var result = await EraseAsync(database, id, kenmerk);

        Assert.IsType<CasusErased.Gone>(result);
        Assert.Equal(0, await RowsAsync(database, id));
        Assert.Null(await database.Store.FindAsync(A.Professional, id, CancellationToken.None));
        Assert.NotNull(await database.Store.FindAsync(A.Professional, A.Id(2), CancellationToken.None));
        var fact = await database.LookAsync(db => db.Audit.SingleAsync(row => row.Action == AuditAction.Erase));
        Assert.Equal((id, A.Professional.PersonId, AuditResult.Saved, "NotNeeded"), (fact.CasusId, fact.PersonId, fact.Result, fact.Detail));
    }

    [Fact]
    public async Task EraseAsync_BotStateThatMentionsIt_IsForgottenAndOtherStateIsNot()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, kenmerk) = await FullAsync(database);
        await database.BotState.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["chat-1"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["ActiveCasus"] = id.ToString() },
            ["chat-2"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["ActiveCasus"] = A.Id(2).ToString() },
        });

        await EraseAsync(database, id, kenmerk);

        Assert.Equal(["chat-2"], (await database.BotState.ReadAsync(["chat-1", "chat-2"])).Keys);
    }

    [Fact]
    public async Task EraseAsync_WrongReference_ErasesNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, _) = await FullAsync(database);

        var wrong = await EraseAsync(database, id, Kenmerk.Read("MC-2222"));
        var none = await EraseAsync(database, id, null);

        Assert.Equal(RefusalCode.WrongKenmerk, Assert.IsType<CasusErased.Refused>(wrong).Refusal.Code);
        Assert.IsType<CasusErased.Refused>(none);
        Assert.NotNull(await database.Store.FindAsync(A.Professional, id, CancellationToken.None));
    }

    [Fact]
    public async Task EraseAsync_SomebodyElses_IsAsOneThatIsNotThere()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, kenmerk) = await FullAsync(database);
        var stranger = A.Professional with { PersonId = "person-9" };

        Assert.IsType<CasusErased.NotFound>(await database.Get<ICasusErasure>().EraseAsync(stranger, id, kenmerk, ErasureReason.NotNeeded, CancellationToken.None));
        Assert.IsType<CasusErased.NotFound>(await database.Get<ICasusErasure>().EraseAsync(stranger, A.Id(77), kenmerk, ErasureReason.NotNeeded, CancellationToken.None));
    }

    [Fact]
    public async Task EraseAsync_Held_IsRefusedUntilLetGo()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, kenmerk) = await FullAsync(database);
        await CommandAsync(database, id, new PlaceHold { Now = ManualTime.Start, By = A.Professional.PersonId, Reason = "Er loopt een klacht." });

        var held = await EraseAsync(database, id, kenmerk);
        await CommandAsync(database, id, new ReleaseHold { Now = ManualTime.Start, By = A.Professional.PersonId });

        Assert.Equal(RefusalCode.OnHold, Assert.IsType<CasusErased.Refused>(held).Refusal.Code);
        Assert.IsType<CasusErased.Gone>(await EraseAsync(database, id, kenmerk));
    }

    [Fact]
    public async Task EraseAsync_Twice_TheSecondFindsNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, kenmerk) = await FullAsync(database);

        await EraseAsync(database, id, kenmerk);

        Assert.IsType<CasusErased.NotFound>(await EraseAsync(database, id, kenmerk));
    }

    [Fact]
    public async Task EraseAsync_FailsHalfway_LeavesTheCasusWhole()
    {
        await using var database = await TestDatabase.MigratedAsync(services =>
            Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<TimeProvider>(services, new FailingTime()));
        var (id, kenmerk) = await FullAsync(database);
        var before = await RowsAsync(database, id);
        var time = (FailingTime)database.Get<TimeProvider>();

        // The last thing before the commit asks for the time: by then everything else was deleted in the transaction.
        time.FailAt = 2;
        await Assert.ThrowsAsync<InvalidOperationException>(() => EraseAsync(database, id, kenmerk));
        time.FailAt = null;

        Assert.Equal(before, await RowsAsync(database, id));
        Assert.IsType<CasusErased.Gone>(await EraseAsync(database, id, kenmerk));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(364, 0)]
    [InlineData(366, 1)]
    [InlineData(800, 1)]
    public async Task EraseOverdueAsync_AfterDays_ErasesWhatIsPastItsTerm(int days, int erased)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, _) = await ClosedAsync(database, 1);
        await database.CasusAsync(2);

        await RemindedAsync(database);
        database.Time.Now = ManualTime.Start.AddDays(days);

        Assert.Equal(erased, await database.Get<ICasusErasure>().EraseOverdueAsync(CancellationToken.None));
        Assert.Equal(0, await database.Get<ICasusErasure>().EraseOverdueAsync(CancellationToken.None));
        Assert.Equal(erased == 1, await RowsAsync(database, id) == 0);
        Assert.NotNull(await database.Store.FindAsync(A.Professional, A.Id(2), CancellationToken.None));
    }

    [Fact]
    public async Task EraseOverdueAsync_ErasedCasus_StillCountsInItsYear()
    {
        await using var database = await TestDatabase.MigratedAsync();
        for (var i = 1; i <= 6; i++)
        {
            await ClosedAsync(database, i);
        }

        await RemindedAsync(database);
        database.Time.Now = ManualTime.Start.AddDays(400);
        var before = await FiguresAsync(database);
        await database.Get<ICasusErasure>().EraseOverdueAsync(CancellationToken.None);

        Assert.Equal(6, before.Single(year => year.Year == 2026).Total);
        Assert.Equal(Cells(before), Cells(await FiguresAsync(database)));
        Assert.Equal(0, await database.LookAsync(db => db.Casussen.CountAsync()));
    }

    [Fact]
    public async Task ReadAsync_Figures_OnlyForWhoMaySeeThem()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await ClosedAsync(database, 1);

        Assert.Null(await database.Get<IFigures>().ReadAsync(A.Professional, CancellationToken.None));
        Assert.Null(await database.Get<IFigures>().ReadAsync(A.Person(TestOrganisaties.Aandachtsfunctionaris) with { OrganisatieId = "organisatie-9" }, CancellationToken.None));
        Assert.NotNull(await database.Get<IFigures>().ReadAsync(A.Person(TestOrganisaties.Aandachtsfunctionaris), CancellationToken.None));
    }

    [Fact]
    public async Task Statements_EveryTableWithACasusInIt_IsErased()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var statements = await database.LookAsync(db => Task.FromResult(CasusTraces.Statements(db)));
        var tables = await database.LookAsync(db => Task.FromResult(db.Model.GetEntityTypes()
            .Where(entity => entity.GetProperties().Any(property => property.GetColumnName() == "casus_id") && entity.GetTableName() != "audit")
            .Select(entity => $"DELETE FROM {entity.GetTableName()}").ToList()));

        Assert.True(tables.Count >= 6);
        Assert.All(tables, table => Assert.Contains(statements, statement => statement.Replace("\"", "", StringComparison.Ordinal).StartsWith(table, StringComparison.Ordinal)));
        Assert.StartsWith("DELETE FROM casus ", statements[^1].Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Goes on to where the eigenaren of what was closed at the start have been reminded, a month before the end of the term.</summary>
    internal static async Task RemindedAsync(TestDatabase database)
    {
        database.Time.Now = ManualTime.Start.AddDays(325);
        await database.Get<ICasusErasure>().EraseOverdueAsync(CancellationToken.None);
        database.Time.Now = ManualTime.Start.AddDays(335);
        await database.Get<DueDates>().TellAsync(CancellationToken.None);
    }

    internal static async Task<(CasusId Id, Kenmerk Kenmerk)> FullAsync(TestDatabase database)
    {
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, A.Note("kanarie-in-de-notitie"), delivery: A.Delivery(1));
        await database.UpdateAsync(id, A.Note("kanarie-nog-een"), delivery: A.Delivery(2));
        await database.Get<IDownloads>().OfferAsync(new DownloadOrder(A.Professional, DownloadKind.Dossier, id), CancellationToken.None);
        var stored = await database.Store.FindAsync(A.Professional, id, CancellationToken.None);
        return (id, stored!.Casus.Kenmerk);
    }

    internal static Task<CasusErased> EraseAsync(TestDatabase database, CasusId id, Kenmerk? typed) =>
        database.Get<ICasusErasure>().EraseAsync(A.Professional, id, typed, ErasureReason.NotNeeded, CancellationToken.None);

    private static async Task<(CasusId Id, Kenmerk Kenmerk)> ClosedAsync(TestDatabase database, int number)
    {
        var id = await database.CasusAsync(number);
        await database.UpdateAsync(id, _ => new Decision.Accepted([new CasusClosed { At = ManualTime.Start, By = A.Professional.PersonId }]));
        return (id, (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Kenmerk);
    }

    private static Task<CasusUpdate> CommandAsync(TestDatabase database, CasusId id, CasusCommand command) =>
        database.UpdateAsync(id, casus => CasusDecider.Decide(casus, A.Protocol, command));

    private static async Task<IReadOnlyList<Jaarcijfers>> FiguresAsync(TestDatabase database) =>
        (await database.Get<IFigures>().ReadAsync(A.Person(TestOrganisaties.Aandachtsfunctionaris), CancellationToken.None))!;

    private static List<FigureCell> Cells(IEnumerable<Jaarcijfers> years) => [.. years.SelectMany(year => year.Rows).SelectMany(row => row.Cells)];

    /// <summary>Rows about a casus in all tables but the audit.</summary>
    private static Task<int> RowsAsync(TestDatabase database, CasusId id) => database.LookAsync(async db =>
        await db.Casussen.CountAsync(row => row.CasusId == id)
        + await db.Journal.CountAsync(row => row.CasusId == id)
        + await db.Notices.CountAsync(row => row.CasusId == id)
        + await db.NoticeEntries.CountAsync(line => db.Notices.Any(row => row.Id == line.Notice && row.CasusId == id))
        + await db.Reminders.CountAsync(row => row.CasusId == id)
        + await db.Deliveries.CountAsync(row => row.CasusId == id)
        + await db.CasusAccess.CountAsync(row => row.CasusId == id)
        + await db.Set<DownloadRow>().CountAsync(row => row.CasusId == id));

    private sealed class FailingTime : TimeProvider
    {
        private int _asked;

        private int? _failAt;

        public int? FailAt
        {
            get => _failAt;
            set => (_failAt, _asked) = (value, 0);
        }

        public override DateTimeOffset GetUtcNow() =>
            _failAt is { } last && ++_asked >= last ? throw new InvalidOperationException("stopped halfway") : ManualTime.Start;
    }
}
