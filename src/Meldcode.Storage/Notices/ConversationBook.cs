using System.Text;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Where each person's own chat is, sealed.</summary>
internal sealed class ConversationBook(StorageTransaction transaction, Vault vault, TimeProvider time) : IConversationBook
{
    public static Place PlaceOf(ConversationRow row) => PlaceOf(row.TenantId, row.PersonId);

    public Task RememberAsync(string tenantId, string personId, string reference, CancellationToken ct) => transaction.RunAsync(async db =>
    {
        var person = PersonIds.Normal(personId);
        var row = await Row(db, tenantId, person).SingleOrDefaultAsync(ct);
        var now = time.GetUtcNow();
        var value = vault.Seal(Encoding.UTF8.GetBytes(reference), PlaceOf(tenantId, person));
        if (row is null)
        {
            db.Conversations.Add(new ConversationRow { TenantId = tenantId, PersonId = person, Reference = value, ChangedAt = now });
        }
        else
        {
            (row.Reference, row.ChangedAt) = (value, now);
        }

        return true;
    }, ct);

    public Task<string?> FindAsync(string tenantId, string personId, CancellationToken ct) => transaction.ReadAsync(
        async db => await Row(db, tenantId, PersonIds.Normal(personId)).AsNoTracking().SingleOrDefaultAsync(ct) is { } row
            ? Encoding.UTF8.GetString(vault.Open(row.Reference, PlaceOf(row)))
            : null, ct);

    public Task ForgetAsync(string tenantId, string personId, CancellationToken ct) => transaction.RunAsync(
        db => Row(db, tenantId, PersonIds.Normal(personId)).ExecuteDeleteAsync(ct), ct);

    private static IQueryable<ConversationRow> Row(MeldcodeDbContext db, string tenantId, string person) =>
        db.Conversations.Where(row => row.TenantId == tenantId && row.PersonId == person);

    private static Place PlaceOf(string tenantId, string personId) => new("conversation", "reference", tenantId, personId);
}
