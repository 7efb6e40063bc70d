namespace Meldcode.Storage;

/// <summary>Writes down that a beheerder did something with the whole of the storage.</summary>
internal sealed class UpkeepAudit(StorageTransaction transaction, TimeProvider time)
{
    /// <param name="account">Who runs the program.</param>
    /// <param name="detail">Counts and hashes only.</param>
    public Task WriteAsync(AuditAction action, string account, string detail, CancellationToken ct) => transaction.RunAsync(db =>
    {
        db.Trail.Add(AuditRows.OfVerb(time.GetUtcNow(), account, action, AuditResult.Saved, detail));
        return Task.FromResult(true);
    }, ct);
}
