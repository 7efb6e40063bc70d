using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Storage.Tests;

public sealed class NoAuditNoDataTests
{
    [Fact]
    public async Task AnyCall_AuditRowCannotBeWritten_GivesAndChangesNothing()
    {
        var broken = new BrokenAudit();
        await using var database = await TestDatabase.MigratedAsync(services =>
            services.ConfigureDbContext<MeldcodeDbContext>(options => options.AddInterceptors(broken)));
        var id = await database.CasusAsync();
        var events = await database.LookAsync(db => db.Journal.CountAsync());
        broken.Now = true;

        await Assert.ThrowsAsync<IOException>(() => database.Store.FindAsync(A.Professional, id, CancellationToken.None));
        await Assert.ThrowsAsync<IOException>(() => database.Store.ListAsync(A.Professional, CancellationToken.None));
        await Assert.ThrowsAsync<IOException>(() => database.Store.JournalAsync(A.Professional, id, CancellationToken.None));
        await Assert.ThrowsAsync<IOException>(() => database.UpdateAsync(id, A.Note()));
        await Assert.ThrowsAsync<IOException>(() => database.UpdateAsync(id, _ => new Refusal(RefusalCode.FieldMissing)));
        await Assert.ThrowsAsync<IOException>(() => database.CasusAsync(2));

        Assert.Equal(events, await database.LookAsync(db => db.Journal.CountAsync()));
        Assert.Equal(1, await database.LookAsync(db => db.Casussen.CountAsync()));
    }

    private sealed class BrokenAudit : SaveChangesInterceptor
    {
        public bool Now { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            Now && eventData.Context!.ChangeTracker.Entries<AuditRow>().Any() ? throw new IOException("disk full") : ValueTask.FromResult(result);
    }
}
