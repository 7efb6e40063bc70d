using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>Runs a piece of work in one transaction: all of it is written, or nothing.</summary>
internal sealed class StorageTransaction(
    IDbContextFactory<MeldcodeDbContext> contexts, IEngine engine, AuditTrail trail, ILogger<StorageTransaction> log)
{
    private const int Tries = 3;

    private delegate Task<IDbContextTransaction> Begin(DbContext db, CancellationToken ct);

    /// <summary>
    /// Work is done again only when nothing of it can have been kept: the database undid it, or the connection was dead
    /// before it began. After that an error is the caller's, who cannot know either whether a commit arrived.
    /// </summary>
    /// <param name="work">Adds to the context what is to be written; it is saved and committed afterwards.</param>
    public Task<T> RunAsync<T>(Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct) => StorageMeter.WritingAsync(() => WriteAsync(engine.BeginAsync, work, ct));

    /// <summary>
    /// The same for work that takes rows from among those that wait to be taken, and for which whatever else it reads may be a
    /// moment old: it waits for this process's writer, so that what woke it is there, but not for those of others.
    /// See <see cref="IEngine.BeginTakingAsync"/>.
    /// </summary>
    public Task<T> TakeAsync<T>(Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct) =>
        StorageMeter.WritingAsync(() => WriteAsync(engine.BeginTakingAsync, work, ct));

    /// <summary>For reading only; waits for nobody.</summary>
    public Task<T> ReadAsync<T>(Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct) => StorageMeter.ReadingAsync(() => TryReadAsync(work, ct));

    private async Task<T> WriteAsync<T>(Begin begin, Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct)
    {
        using var turn = await engine.EnterAsync(ct);
        for (var left = Tries - 1; ; left--)
        {
            try
            {
                return await OnceAsync(begin, work, ct);
            }
            catch (Exception fault) when (left > 0 && engine.IsUndone(fault))
            {
                Log.TriedAgain(log, fault.GetType().Name);
            }
        }
    }

    private async Task<T> TryReadAsync<T>(Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct)
    {
        for (var left = Tries - 1; ; left--)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            try
            {
                return await work(db);
            }
            catch (Exception fault) when (left > 0 && engine.IsConnectionLost(fault))
            {
                Log.TriedAgain(log, fault.GetType().Name);
            }
        }
    }

    /// <summary>After a deletion: makes it unreadable in the files too. Others at work may hold it up; then the next time does it.</summary>
    public async Task ForgetAsync(bool thorough, CancellationToken ct)
    {
        using var turn = await engine.EnterAsync(ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        try
        {
            await db.Database.OpenConnectionAsync(ct);
            await engine.ForgetAsync(db.Database.GetDbConnection(), thorough, ct);
        }
        catch (DbException fault)
        {
            Log.NotForgotten(log, fault.GetType().Name);
        }
    }

    private async Task<T> OnceAsync<T>(Begin begin, Func<MeldcodeDbContext, Task<T>> work, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await BeginAsync(begin, db, ct);
        var result = await work(db);
        await trail.SaveAsync(db, ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <summary>A pool may hold connections that the server closed meanwhile.</summary>
    private async Task<IDbContextTransaction> BeginAsync(Begin begin, MeldcodeDbContext db, CancellationToken ct)
    {
        for (var left = Tries - 1; ; left--)
        {
            try
            {
                return await begin(db, ct);
            }
            catch (Exception fault) when (left > 0 && engine.IsConnectionLost(fault))
            {
                Log.TriedAgain(log, fault.GetType().Name);
            }
        }
    }
}
