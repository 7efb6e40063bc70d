using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>
/// Rows of notices, one by one. Workers claim them without the write lock of the database, so whoever decides by who has a
/// notice, or takes it away from them, reads the row here.
/// </summary>
internal sealed class NoticeLocks(IEngine engine)
{
    private const string One = "SELECT * FROM notice WHERE id = {0}";

    private readonly string _skipping = engine.Skipping(One);

    private readonly string _holding = engine.Holding(One);

    /// <summary>The row as it is now, this transaction's until its end. Null when another one has it at this moment, or it is gone.</summary>
    public Task<NoticeRow?> TakeAsync(MeldcodeDbContext db, long id, CancellationToken ct) => OneAsync(db, _skipping, id, ct);

    /// <summary>The same, waiting for whoever has it at this moment. Null when it is gone.</summary>
    public Task<NoticeRow?> HoldAsync(MeldcodeDbContext db, long id, CancellationToken ct) => OneAsync(db, _holding, id, ct);

    /// <summary>A list, because a query around it would be one that locks nothing.</summary>
    private static async Task<NoticeRow?> OneAsync(MeldcodeDbContext db, string sql, long id, CancellationToken ct) =>
        (await db.Notices.FromSqlRaw(sql, id).ToListAsync(ct)).SingleOrDefault();
}
