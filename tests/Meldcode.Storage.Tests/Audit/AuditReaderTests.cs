using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class AuditReaderTests
{
    [Fact]
    public async Task ReadAsync_Owner_SeesEveryLineNewestFirstAcrossPages()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        for (var i = 0; i < 12; i++)
        {
            await database.UpdateAsync(id, A.Note());
        }

        await database.Store.FindAsync(A.Professional with { PersonId = "person-2" }, id, CancellationToken.None);
        var reader = database.Get<IAuditReader>();

        var first = (await reader.ReadAsync(A.Professional, id, 0, CancellationToken.None))!;
        var second = (await reader.ReadAsync(A.Professional, id, 1, CancellationToken.None))!;

        Assert.Equal((2, AuditPages.Size), (first.Pages, first.Lines.Count));
        Assert.Equal((false, "Find", "Denied"), (first.Lines[0].IsYou, first.Lines[0].Action, first.Lines[0].Result));
        Assert.Equal((true, "Professional", "Update", "Saved"), (first.Lines[1].IsYou, first.Lines[1].Role, first.Lines[1].Action, first.Lines[1].Result));
        Assert.Equal("Start", second.Lines[^1].Action);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(99, 0)]
    public async Task ReadAsync_PageThatIsNone_GivesTheNearest(int asked, int expected)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();

        Assert.Equal(expected, (await database.Get<IAuditReader>().ReadAsync(A.Professional, id, asked, CancellationToken.None))!.Page);
    }

    [Fact]
    public async Task ReadAsync_ForeignAndUnknown_LookTheSameAndAreWrittenDown()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        var other = A.Professional with { PersonId = "person-2" };

        Assert.Null(await database.Get<IAuditReader>().ReadAsync(other, id, 0, CancellationToken.None));
        Assert.Null(await database.Get<IAuditReader>().ReadAsync(other, A.Id(9), 0, CancellationToken.None));

        Assert.Equal([AuditResult.Denied, AuditResult.NotFound], await database.LookAsync(db => db.Audit
            .Where(row => row.Action == AuditAction.Audit).OrderBy(row => row.Id).Select(row => row.Result).ToListAsync()));
    }
}
