using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Runs a piece of work in one transaction: all of it is written, or nothing.</summary>
internal sealed class StorageTransaction(IDbContextFactory<MeldcodeDbContext> contexts, IEngine engine)
{
    /// <param name="work">Adds to the context what is to be written; it is saved and committed afterwards.</param>
    public async Task<T> RunAsync<T>(Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct)
    {
        using var turn = await engine.EnterAsync(ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work(db);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <summary>For reading only; waits for nobody.</summary>
    public async Task<T> ReadAsync<T>(Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await work(db);
    }
}
