using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>The audit of one casus, a page at a time.</summary>
internal static class AuditPages
{
    public const int Size = 10;

    public static async Task<AuditPage> ReadAsync(MeldcodeDbContext db, OpenCasus open, Actor reader, int page, CancellationToken ct)
    {
        var of = db.Audit.Where(row => row.CasusId == open.Row.CasusId && row.TenantId == reader.TenantId && row.OrganisatieId == reader.OrganisatieId);
        var pages = Math.Max(1, (await of.CountAsync(ct) + Size - 1) / Size);
        var shown = Math.Clamp(page, 0, pages - 1);
        var rows = await of.OrderByDescending(row => row.Id).Skip(shown * Size).Take(Size).ToListAsync(ct);
        return new AuditPage(open.Casus.Kenmerk, [.. rows.Select(row => Line(row, reader))], shown, pages);
    }

    private static AuditLine Line(AuditRow row, Actor reader) => new(
        row.At, PersonIds.Comparer.Equals(row.PersonId, reader.PersonId), row.Role.ToString(), row.Action.ToString(), row.Result.ToString());
}
