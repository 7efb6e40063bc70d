namespace Meldcode.Domain;

/// <summary>Keeps casussen as journals of events. A casus is seen by nobody but its owner.</summary>
public interface ICasusStore
{
    /// <summary>Starts a casus under an id that the caller chose; the same id a second time gives the casus that is there.</summary>
    /// <param name="begin">Makes the first events for a reference; called again with another one when it is taken.</param>
    Task<CasusUpdate> StartAsync(
        Actor owner, CasusId id, Func<Kenmerk, Decision> begin, DeliveryId? delivery, CancellationToken ct);

    /// <summary>
    /// Loads the events, lets <paramref name="decide"/> choose, and writes events, audit and outbox rows in one transaction.
    /// </summary>
    /// <param name="expectedVersion">Version that the card showed; null takes the casus as it is.</param>
    Task<CasusUpdate> UpdateAsync(
        Actor actor, CasusId id, int? expectedVersion, Func<Casus, Decision> decide, DeliveryId? delivery, CancellationToken ct);

    /// <returns>Null when there is none that this person may see; an unknown id and a foreign one look the same.</returns>
    Task<StoredCasus?> FindAsync(Actor actor, CasusId id, CancellationToken ct);

    Task<StoredCasus?> FindAsync(Actor actor, Kenmerk kenmerk, CancellationToken ct);

    /// <summary>The person's own casussen, last changed first.</summary>
    Task<IReadOnlyList<StoredCasus>> ListAsync(Actor actor, CancellationToken ct);

    /// <summary>The whole journal, oldest first; empty when there is none that this person may see.</summary>
    Task<IReadOnlyList<CasusEvent>> JournalAsync(Actor actor, CasusId id, CancellationToken ct);
}

public sealed record StoredCasus(CasusId Id, Casus Casus);

/// <summary>One delivery of one activity; the same one twice has one effect.</summary>
public sealed record DeliveryId(string Value);

/// <summary>What became of a command.</summary>
public abstract record CasusUpdate
{
    /// <summary>Written.</summary>
    /// <param name="Events">The events that were written now.</param>
    /// <param name="Told">Who is to be told; the rows for it are in the outbox.</param>
    public sealed record Saved(StoredCasus Stored, IReadOnlyList<CasusEvent> Events, IReadOnlyList<Aanleiding> Told) : CasusUpdate;

    /// <summary>The rules refused; nothing was written.</summary>
    public sealed record Refused(StoredCasus? Stored, Refusal Refusal) : CasusUpdate;

    /// <summary>The card was not the newest, or this delivery was handled before; here is the casus as it is.</summary>
    public sealed record Stale(StoredCasus Stored) : CasusUpdate;

    /// <summary>No such casus for this person.</summary>
    public sealed record NotFound : CasusUpdate;
}
