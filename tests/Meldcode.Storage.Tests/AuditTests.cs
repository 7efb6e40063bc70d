using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class AuditTests
{
    [Fact]
    public async Task Calls_EachOfThem_LeaveOneRow()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var kenmerk = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Kenmerk;
        await database.Store.FindAsync(A.Professional, kenmerk, CancellationToken.None);
        await database.Store.ListAsync(A.Professional, CancellationToken.None);
        await database.Store.JournalAsync(A.Professional, id, CancellationToken.None);
        await database.UpdateAsync(id, A.Note());
        await database.UpdateAsync(id, A.Note(), expected: 1);
        await database.UpdateAsync(id, _ => new Refusal(RefusalCode.FieldMissing));

        var rows = await database.LookAsync(RowsAsync);

        Assert.Equal(
        [
            "person-1 Start Saved casus",
            "person-1 Find Read casus",
            "person-1 Find Read casus",
            "person-1 List Read -",
            "person-1 Journal Read casus",
            "person-1 Update Saved casus",
            "person-1 Update Stale casus",
            "person-1 Update Refused casus MC-1004",
        ], rows);
    }

    [Fact]
    public async Task Calls_SomebodyElses_LeaveDenial()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync(owner: A.Professional with { PersonId = "person-2" });
        var kenmerk = Kenmerk.Read(await database.LookAsync(db => db.Casussen.Select(row => row.Kenmerk).SingleAsync()))!.Value;
        await database.Store.FindAsync(A.Professional, id, CancellationToken.None);
        await database.Store.FindAsync(A.Professional, kenmerk, CancellationToken.None);
        await database.Store.JournalAsync(A.Professional, id, CancellationToken.None);
        await database.UpdateAsync(id, A.Note());
        await database.Store.StartAsync(A.Professional, id, A.Start(), null, CancellationToken.None);

        var rows = await database.LookAsync(RowsAsync);

        Assert.Equal(
        [
            "person-1 Find Denied casus",
            "person-1 Find Denied casus",
            "person-1 Journal Denied casus",
            "person-1 Update Denied casus",
            "person-1 Start Denied casus",
        ], rows[1..]);
    }

    [Fact]
    public async Task FindAsync_Unknown_LeavesRow()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Store.FindAsync(A.Professional, A.Id(9), CancellationToken.None);
        await database.Store.FindAsync(A.Professional, Kenmerk.Read("MC-7K3F")!.Value, CancellationToken.None);

        Assert.Equal(
            ["person-1 Find NotFound casus", "person-1 Find NotFound -"], await database.LookAsync(RowsAsync));
    }

    [Fact]
    public async Task Audit_Row_HasTimeAndPlace()
    {
        await using var database = await TestDatabase.MigratedAsync();
        database.Time.Now = ManualTime.Start.AddMinutes(7);

        await database.CasusAsync();

        var row = await database.LookAsync(db => db.Audit.SingleAsync());
        Assert.Equal(ManualTime.Start.AddMinutes(7), row.At);
        Assert.Equal(("tenant-1", "organisatie-1"), (row.TenantId, row.OrganisatieId));
    }

    private static async Task<List<string>> RowsAsync(MeldcodeDbContext db)
    {
        var rows = await db.Audit.OrderBy(row => row.Id).ToListAsync();
        return [.. rows.Select(row =>
            $"{row.PersonId} {row.Action} {row.Result} {(row.CasusId is null ? "-" : "casus")} {row.Refusal}".TrimEnd())];
    }
}
