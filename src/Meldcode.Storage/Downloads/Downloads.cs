using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

/// <summary>Links in the database. Each call is one transaction, with its audit row.</summary>
internal sealed class Downloads(
    StorageTransaction transaction, IOrganisatieDirectory organisaties, IOptions<DownloadOptions> options, TimeProvider time) : IDownloads
{
    /// <summary>No token of ours is longer.</summary>
    private const int MaxToken = 64;

    public Task<DownloadTicket> OfferAsync(DownloadOrder order, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        return transaction.RunAsync(async db =>
        {
            var now = time.GetUtcNow();
            var ticket = new DownloadTicket(DownloadSecrets.NewToken(), DownloadSecrets.NewCode(), now.AddMinutes(options.Value.LinkMinutes));
            await ForgetAsync(db, order, now, ct);
            db.Set<DownloadRow>().Add(Row(order, ticket, now));
            Audit(db, AuditAction.OfferDownload, AuditResult.Saved, order, now);
            return ticket;
        }, ct);
    }

    public Task<DownloadOrder?> RedeemAsync(string token, string code, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(code);
        var hash = DownloadSecrets.Hash(token.Length > MaxToken ? "" : token);
        return transaction.RunAsync(async db =>
            await db.Set<DownloadRow>().SingleOrDefaultAsync(row => row.TokenHash == hash, ct) is { } row ? Redeem(db, row, token, code) : null, ct);
    }

    public Task<bool> WasFetchedAsync(CasusId id, CancellationToken ct) => transaction.ReadAsync(
        db => db.Set<DownloadRow>().AnyAsync(row => row.CasusId == id && row.FetchedAt != null, ct), ct);

    private DownloadOrder? Redeem(MeldcodeDbContext db, DownloadRow row, string token, string code)
    {
        var now = time.GetUtcNow();
        var order = new DownloadOrder(row.Actor, row.Kind, row.CasusId);
        var open = row.FetchedAt is null && now < row.ExpiresAt && row.Tries < options.Value.MaxTries;
        if (!open || !DownloadSecrets.Same(row.CodeHash, DownloadSecrets.Hash(token, DownloadSecrets.Digits(code))))
        {
            row.Tries += open ? 1 : 0;
            Audit(db, AuditAction.Download, AuditResult.Refused, order, now);
            return null;
        }

        row.FetchedAt = now;
        Audit(db, AuditAction.Download, AuditResult.Read, order, now);
        return order;
    }

    /// <summary>
    /// Takes away what no longer opens anything. That a record was fetched stays for as long as the casus: whether it is
    /// filed elsewhere matters when it is erased here.
    /// </summary>
    private static async Task ForgetAsync(MeldcodeDbContext db, DownloadOrder order, DateTimeOffset now, CancellationToken ct)
    {
        var yesterday = now.AddDays(-1);
        await db.Set<DownloadRow>().Where(row =>
                row.FetchedAt == null && (row.ExpiresAt < yesterday
                    || (row.TenantId == order.Actor.TenantId && row.OrganisatieId == order.Actor.OrganisatieId
                        && row.PersonId == order.Actor.PersonId && row.Kind == order.Kind && row.CasusId == order.CasusId)))
            .ExecuteDeleteAsync(ct);
        await db.Set<DownloadRow>().Where(row => row.CasusId == null && row.ExpiresAt < yesterday).ExecuteDeleteAsync(ct);
    }

    private static DownloadRow Row(DownloadOrder order, DownloadTicket ticket, DateTimeOffset now) => new()
    {
        TokenHash = DownloadSecrets.Hash(ticket.Token),
        CodeHash = DownloadSecrets.Hash(ticket.Token, ticket.Code),
        TenantId = order.Actor.TenantId,
        OrganisatieId = order.Actor.OrganisatieId,
        PersonId = order.Actor.PersonId,
        Kind = order.Kind,
        CasusId = order.CasusId,
        CreatedAt = now,
        ExpiresAt = ticket.ExpiresAt,
        Tries = 0,
    };

    private void Audit(MeldcodeDbContext db, AuditAction action, AuditResult result, DownloadOrder order, DateTimeOffset now) =>
        db.Trail.Add(new AuditRow
        {
            At = now,
            TenantId = order.Actor.TenantId,
            OrganisatieId = order.Actor.OrganisatieId,
            PersonId = order.Actor.PersonId,
            Role = AuditStanding.Role(organisaties.Find(order.Actor.TenantId), order.Actor.PersonId, null),
            Action = action,
            CasusId = order.CasusId,
            Result = result,
            Ground = order.CasusId is null ? AuditGround.Management : AuditGround.OwnCasus,
            Detail = order.Kind.ToString(),
        });
}
