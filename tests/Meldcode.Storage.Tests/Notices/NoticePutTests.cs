using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class NoticePutTests
{
    private static readonly Func<Casus, Decision> ReachStap4 = _ => new Decision.Accepted([A.Stap(4)]);

    [Fact]
    public async Task UpdateAsync_Stap4Reached_TellsAandachtsfunctionaris()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        var saved = Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, ReachStap4));

        Assert.Equal(AanleidingKind.Stap4Reached, Assert.Single(saved.Told).Kind);
        var row = await database.LookAsync(db => db.Notices.SingleAsync());
        Assert.Equal((id, NoticeState.Pending, ManualTime.Start), (row.CasusId, row.State, row.DueAt));
        Assert.Equal((NoticeKind.Stap4Reached, Ontvanger.Aandachtsfunctionaris), (database.Get<NoticeCodec>().Open(row).Kind, database.Get<NoticeCodec>().Open(row).To));
    }

    [Fact]
    public async Task UpdateAsync_SameReasonAgain_TellsOnce()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, ReachStap4);

        var again = Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, ReachStap4));

        Assert.Empty(again.Told);
        Assert.Equal(1, await database.LookAsync(db => db.Notices.CountAsync()));
    }

    [Fact]
    public async Task UpdateAsync_SameReasonInOtherCasus_TellsAgain()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.UpdateAsync(await database.CasusAsync(1), ReachStap4);

        var other = Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(await database.CasusAsync(2), ReachStap4));

        Assert.Single(other.Told);
    }

    [Fact]
    public async Task UpdateAsync_NewRound_TellsAgain()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, ReachStap4);
        await database.UpdateAsync(id, _ => new Decision.Accepted([new CasusRestarted { At = ManualTime.Start, By = "person-1" }]));

        var again = Assert.IsType<CasusUpdate.Saved>(await database.UpdateAsync(id, ReachStap4));

        Assert.Single(again.Told);
    }
}
