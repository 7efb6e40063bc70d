using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class RowSealsTests
{
    [Theory]
    [InlineData("UPDATE casus SET owner_id = 'intruder'")]
    [InlineData("UPDATE casus SET organisatie_id = 'intruder'")]
    [InlineData("UPDATE casus SET tenant_id = 'intruder'")]
    [InlineData("UPDATE casus SET kenmerk = 'intruder'")]
    public async Task FindAsync_WhoseItIsChangedFromOutside_IsRefused(string sql)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.LookAsync(db => db.Database.ExecuteSqlRawAsync(sql));

        await Assert.ThrowsAsync<SealBrokenException>(() => database.Store.FindAsync(A.Professional, id, CancellationToken.None));
    }

    [Fact]
    public async Task FindAsync_SealOfAnotherCasus_IsRefused()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync(1);
        await database.CasusAsync(2, A.Professional with { PersonId = "person-2" });
        await database.LookAsync(db => db.Database.ExecuteSqlRawAsync(
            "UPDATE casus SET owner_id = 'person-2', seal = (SELECT seal FROM casus WHERE owner_id = 'person-2')"));

        await Assert.ThrowsAsync<SealBrokenException>(
            () => database.Store.FindAsync(A.Professional with { PersonId = "person-2" }, id, CancellationToken.None));
    }

    [Fact]
    public async Task SaveChangesAsync_RowChangedByTheProgram_IsSealedForWhatItSaysNow()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        await database.UpdateAsync(id, A.Note());
        await database.UpdateAsync(id, A.Note());

        Assert.Equal(2, (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Notes.Count);
    }
}
