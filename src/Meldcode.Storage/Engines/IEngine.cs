using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Everything in which one database differs from another.</summary>
internal interface IEngine
{
    /// <summary>Folder of scripts under <c>Schema</c>.</summary>
    string SchemaFolder { get; }

    void Configure(DbContextOptionsBuilder options);

    /// <summary>Waits for this process's turn to write; disposing ends the turn.</summary>
    Task<IDisposable> EnterAsync(CancellationToken ct);

    /// <summary>What has to be set once, outside a transaction, before there are tables.</summary>
    Task PrepareAsync(DbConnection connection, CancellationToken ct);

    /// <summary>True when somebody else wrote the same key first.</summary>
    bool IsUniqueViolation(DbUpdateException fault);
}
