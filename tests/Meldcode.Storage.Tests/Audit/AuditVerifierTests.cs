using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>Somebody who can write to the database and has no key.</summary>
public sealed class AuditVerifierTests
{
    private const int Rows = 8;

    /// <summary>One change for every column of a row.</summary>
    private static readonly string[] Edits =
    [
        "at = (SELECT min(applied_at) FROM schema_script)", "tenant_id = 'x'", "organisatie_id = 'x'", "person_id = 'x'", "role = 'Directeur'", "action = 'Export'",
        "action = 'Journal'", "casus_id = NULL", "result = 'Denied'", "ground = 'None'", "refusal = 'MC-1001'", "version = 99", "detail = 'x'", "source = 'x'",
        "hash = (SELECT hash FROM audit WHERE id = 1)", "key_id = 'x'", "seal = (SELECT seal FROM audit WHERE id = 1)",
    ];

    public static TheoryData<string> EveryColumn => [.. Edits];

    [Fact]
    public async Task RunAsync_Untouched_IsWholeAndNotesThatItLooked()
    {
        await using var database = await FilledAsync();

        var first = await VerifyAsync(database);
        var second = await VerifyAsync(database);

        Assert.Empty(first.Breaks);
        Assert.Equal((Rows, Rows, 0), (first.Rows, first.Last, first.OldKeys));
        Assert.Equal(Rows + 1, second.Rows);
    }

    [Theory]
    [MemberData(nameof(EveryColumn))]
    public async Task RunAsync_AnyColumnOfARowEdited_NamesTheRow(string edit)
    {
        await using var database = await FilledAsync();
        await SqlAsync(database, $"UPDATE audit SET {edit} WHERE id = 4");

        var verdict = await VerifyAsync(database);

        Assert.Equal(4, verdict.Breaks[0].Row);
    }

    [Fact]
    public async Task RunAsync_AnyRowDeleted_NamesTheGap()
    {
        for (var id = 1; id <= Rows; id++)
        {
            await using var database = await FilledAsync();
            await database.LookAsync(db => db.Audit.Where(row => row.Id == id).ExecuteDeleteAsync());

            Assert.Equal(new AuditBreak(id, AuditFlaw.RowMissing), (await VerifyAsync(database)).Breaks[0]);
        }
    }

    [Fact]
    public async Task RunAsync_TwoRowsSwapped_NamesTheFirst()
    {
        await using var database = await FilledAsync();
        await SqlAsync(database, "UPDATE audit SET id = 99 WHERE id = 3");
        await SqlAsync(database, "UPDATE audit SET id = 3 WHERE id = 5");
        await SqlAsync(database, "UPDATE audit SET id = 5 WHERE id = 99");

        Assert.Equal(new AuditBreak(3, AuditFlaw.RowAltered), (await VerifyAsync(database)).Breaks[0]);
    }

    [Fact]
    public async Task RunAsync_RowAddedBehindTheEnd_IsSeen()
    {
        await using var database = await FilledAsync();
        await database.LookAsync(db => AddForgedAsync(db, Rows + 1));

        Assert.Contains((await VerifyAsync(database)).Breaks, found => found.Flaw == AuditFlaw.EndWrong);
    }

    [Fact]
    public async Task RunAsync_ChainMadeAgainWithoutTheKey_IsSeenAtTheFirstForgedRow()
    {
        await using var database = await FilledAsync();
        await database.LookAsync(db => ForgeFromAsync(db, 4));

        Assert.Equal(new AuditBreak(4, AuditFlaw.SealWrong), (await VerifyAsync(database)).Breaks[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(Rows)]
    public async Task RunAsync_TailCutOffAndHeadMovedBack_IsSeen(int gone)
    {
        await using var database = await FilledAsync();
        await database.LookAsync(db => CutOffAsync(db, gone));

        Assert.Contains((await VerifyAsync(database)).Breaks, found => found.Flaw == AuditFlaw.EndWrong);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(Rows)]
    public async Task SaveAsync_TailCutOff_GoesOnAndSaysSoForEver(int gone)
    {
        await using var database = await FilledAsync();
        await database.LookAsync(db => CutOffAsync(db, gone));

        await database.CasusAsync(2);

        Assert.Single(database.Log.Lines, line => line.StartsWith("Error 3502", StringComparison.Ordinal));
        Assert.Contains(new AuditBreak(Rows - gone + 1, AuditFlaw.FoundBroken), (await VerifyAsync(database)).Breaks);
    }

    [Fact]
    public async Task SaveAsync_HeadGone_GoesOnAndSaysSo()
    {
        await using var database = await FilledAsync();
        await database.LookAsync(db => db.AuditHead.ExecuteDeleteAsync());

        Assert.Contains((await VerifyAsync(database)).Breaks, found => found.Flaw == AuditFlaw.EndWrong);
        await database.CasusAsync(2);
        Assert.Equal([new AuditBreak(Rows + 1, AuditFlaw.FoundBroken)], (await VerifyAsync(database)).Breaks);
    }

    [Fact]
    public async Task RunAsync_WholeDatabasePutBackToEarlier_IsSeenByTheAnchorOnly()
    {
        await using var database = await FilledAsync();
        var head = await database.LookAsync(db => db.AuditHead.AsNoTracking().SingleAsync());
        await database.Store.ListAsync(A.Professional, CancellationToken.None);
        var anchor = await VerifyAsync(database);
        await database.LookAsync(async db =>
        {
            await db.Audit.Where(row => row.Id > head.Last).ExecuteDeleteAsync();
            return await db.AuditHead.ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Last, head.Last).SetProperty(row => row.Hash, head.Hash).SetProperty(row => row.Seal, head.Seal));
        });

        var without = await VerifyAsync(database);
        var with = await VerifyAsync(database, (anchor.Last, anchor.Hash));

        Assert.Empty(without.Breaks);
        Assert.Contains(with.Breaks, found => found.Flaw == AuditFlaw.AnchorDiffers);
    }

    [Fact]
    public async Task RunAsync_EventAndItsIndexGone_IsSeen()
    {
        await using var database = await FilledAsync();
        await database.LookAsync(db => db.Journal.OrderByDescending(row => row.Version).Take(1).ExecuteDeleteAsync());

        Assert.Contains((await VerifyAsync(database)).Breaks, found => found.Flaw == AuditFlaw.EventsMissing);
    }

    [Fact]
    public async Task SaveAsync_ManyAtOnceFromTwoProcesses_DoesNotFork()
    {
        await using var first = await FilledAsync();
        await using var second = new TestDatabase(first.Directory);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() =>
            (i % 2 == 0 ? first : second).Store.ListAsync(A.Professional, CancellationToken.None))));

        var verdict = await VerifyAsync(second);
        Assert.Empty(verdict.Breaks);
        Assert.Equal(Rows + 40, verdict.Rows);
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.MigratedAsync();
        database.Time.Now = ManualTime.Start.AddHours(1);
        await database.Get<KeyCheck>().RunAsync(CancellationToken.None);
        var id = await database.CasusAsync();
        for (var i = 0; i < Rows - 3; i++)
        {
            await database.UpdateAsync(id, A.Note());
        }

        return database;
    }

    private static Task<AuditVerdict> VerifyAsync(TestDatabase database, (long Row, string Hash)? anchor = null) =>
        database.Get<AuditVerifier>().RunAsync(anchor, "account:test", CancellationToken.None);

    private static Task<int> SqlAsync(TestDatabase database, string sql) => database.LookAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>Everything that can be done without the key.</summary>
    private static async Task<int> CutOffAsync(MeldcodeDbContext db, int gone)
    {
        await db.Audit.Where(row => row.Id > Rows - gone).ExecuteDeleteAsync();
        var last = await db.Audit.OrderByDescending(row => row.Id).FirstOrDefaultAsync();
        return await db.AuditHead.ExecuteUpdateAsync(set => set
            .SetProperty(head => head.Last, Rows - gone).SetProperty(head => head.Hash, last == null ? AuditChain.Beginning : last.Hash));
    }

    private static async Task<int> ForgeFromAsync(MeldcodeDbContext db, long first)
    {
        var key = TestKeys.Ring("forged").Active;
        var previous = (await db.Audit.SingleAsync(row => row.Id == first - 1)).Hash;
        foreach (var row in await db.Audit.Where(row => row.Id >= first).OrderBy(row => row.Id).ToListAsync())
        {
            var keyId = row.KeyId;
            row.Source = "forged";
            AuditChain.Link(row, row.Id, previous, key);
            row.KeyId = keyId;
            previous = row.Hash;
            db.Update(row);
        }

        return await db.SaveChangesAsync();
    }

    private static async Task<int> AddForgedAsync(MeldcodeDbContext db, long id)
    {
        var last = await db.Audit.SingleAsync(row => row.Id == id - 1);
        var row = AuditRows.OfSystem(last.At, AuditAction.Keys, "forged");
        row.Source = "forged";
        AuditChain.Link(row, id, last.Hash, TestKeys.Ring("forged").Active);
        db.Add(row);
        return await db.SaveChangesAsync();
    }
}
