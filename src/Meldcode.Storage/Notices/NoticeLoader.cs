using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Brings together what is stored of a notice, the settings and who stands behind each function.</summary>
internal sealed class NoticeLoader(NoticeCodec codec, Journal journal, IOrganisatieDirectory organisaties)
{
    /// <summary>Stands where the name of a function stands; a card says "jij".</summary>
    private const string OwnerFunction = "eigenaar van de casus";

    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public async Task<LoadedNotice> LoadAsync(MeldcodeDbContext db, NoticeRow row, DateTimeOffset now, CancellationToken ct)
    {
        var payload = codec.Open(row);
        var casus = row.CasusId is { } id ? await db.Casussen.AsNoTracking().SingleAsync(casus => casus.CasusId == id, ct) : null;
        var organisatie = Find(row);
        return new LoadedNotice
        {
            Row = row,
            Payload = payload,
            Notice = NoticeOf(row, payload),
            Entries = await EntriesAsync(db, row, ct),
            Candidates = await CandidatesAsync(db, row, payload, casus, organisatie, now, ct),
            Hours = organisatie?.Werktijden ?? Werktijden.Default,
            Casus = casus,
        };
    }

    /// <exception cref="InvalidDataException">A line is missing or cannot be read.</exception>
    public async Task<IReadOnlyList<NoticeEntry>> EntriesAsync(MeldcodeDbContext db, NoticeRow row, CancellationToken ct)
    {
        var rows = await db.NoticeEntries.AsNoTracking().Where(entry => entry.Notice == row.Id).OrderBy(entry => entry.Number).ToListAsync(ct);
        return rows.Select((entry, i) => entry.Number == i + 1).All(inPlace => inPlace)
            ? [.. rows.Select(codec.Decode)]
            : throw new InvalidDataException($"notice {row.Id}: a line of its journal is missing");
    }

    /// <returns>Null when it cannot be read.</returns>
    public NoticeKind? KindOf(NoticeRow row) => codec.TryOpen(row)?.Kind;

    private Organisatie? Find(NoticeRow row) =>
        organisaties.Find(row.TenantId) is { } organisatie && organisatie.Id == row.OrganisatieId ? organisatie : null;

    private static Notice NoticeOf(NoticeRow row, NoticePayload payload) => new()
    {
        Id = row.NoticeId,
        TenantId = row.TenantId,
        OrganisatieId = row.OrganisatieId,
        CasusId = row.CasusId,
        Kenmerk = payload.Kenmerk,
        Kind = payload.Kind,
        Reminder = payload.Reminder,
        ReminderId = payload.ReminderId,
        Since = payload.Since,
    };

    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(
        MeldcodeDbContext db, NoticeRow row, NoticePayload payload, CasusRow? casus, Organisatie? organisatie, DateTimeOffset now, CancellationToken ct)
    {
        if (payload.Person is { } one)
        {
            return [new Candidate(one)];
        }

        if (casus is null || payload.To is not { } to)
        {
            return casus is null ? [] : [new Candidate(new Receiver(casus.OwnerId, OwnerFunction, ReceiverRole.Owner))];
        }

        return organisatie is null ? [] : await InOrderAsync(db, row, payload.Kind, to, casus, organisatie, now, ct);
    }

    private async Task<IReadOnlyList<Candidate>> InOrderAsync(
        MeldcodeDbContext db, NoticeRow row, NoticeKind kind, Ontvanger to, CasusRow casusRow, Organisatie organisatie, DateTimeOffset now, CancellationToken ct)
    {
        var casus = OpenCasus.Of(casusRow, await journal.ReadAsync(db, casusRow, ct)).Casus;
        var order = Functies.Order(organisatie, to, kind, casus.Locatie, casus.Protocol.Id);
        var people = (await KnownPeople.OfAsync(db, row.TenantId, row.OrganisatieId, ct)) with { Sender = casusRow.OwnerId };
        return Candidates.Of(order, people with { InConflict = Toegang.MustNotKnow(Staffing.Of(organisatie, people), casus) }, now);
    }
}
