using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Meldcode.Storage;

/// <summary>Everything in which one database differs from another.</summary>
internal interface IEngine
{
    /// <summary>Folder of scripts under <c>Schema</c>.</summary>
    string SchemaFolder { get; }

    /// <summary>Makes the one table that must be there before the first script, when it is not there.</summary>
    string HistoryTable { get; }

    void Configure(DbContextOptionsBuilder options);

    /// <summary>Waits for this process's turn to write; disposing ends the turn.</summary>
    Task<IDisposable> EnterAsync(CancellationToken ct);

    /// <summary>
    /// Begins a transaction that holds the one write lock of the database, so that whatever it reads is still true when
    /// it commits. Another process's writer is waited for, up to <see cref="StorageOptions.BusyTimeoutSeconds"/>.
    /// </summary>
    Task<IDbContextTransaction> BeginAsync(DbContext db, CancellationToken ct);

    /// <summary>
    /// Begins a transaction that waits for no other process's writer where the database can lock single rows. It takes what
    /// it changes with <see cref="Skipping"/>, and whoever else changes such rows reads them with <see cref="Holding"/>.
    /// </summary>
    Task<IDbContextTransaction> BeginTakingAsync(DbContext db, CancellationToken ct);

    /// <summary>The same query, whose rows are this transaction's until its end; without those that are another one's at this moment.</summary>
    string Skipping(string select);

    /// <summary>The same query, whose rows are this transaction's until its end; another one's are waited for.</summary>
    string Holding(string select);

    /// <summary>What has to be set before there are tables, on the connection that makes them.</summary>
    Task PrepareAsync(DbConnection connection, CancellationToken ct);

    /// <summary>
    /// Makes what was deleted unreadable in the files as well, as far as this database can from here.
    /// </summary>
    /// <param name="thorough">Takes its time: everything is written anew.</param>
    Task ForgetAsync(DbConnection connection, bool thorough, CancellationToken ct);

    /// <summary>True when somebody else wrote the same key first.</summary>
    bool IsUniqueViolation(DbUpdateException fault);

    /// <summary>True when the database itself undid everything, and the same work may well succeed now.</summary>
    bool IsUndone(Exception fault);

    /// <summary>True when a connection turned out to be dead; harmless as long as nothing was written over it.</summary>
    bool IsConnectionLost(Exception fault);
}
