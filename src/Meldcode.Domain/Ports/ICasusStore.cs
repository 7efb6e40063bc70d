using System.Collections.ObjectModel;

namespace Meldcode.Domain;

/// <summary>
/// Keeps casussen as journals of events. What a person may do with one is <see cref="Toegang"/>'s to say: it is asked at
/// every call, so what is taken back is gone at the next. For whom may not read a casus it does not exist.
/// </summary>
public interface ICasusStore
{
    /// <summary>Starts a casus under an id that the caller chose; the same id a second time gives the casus that is there.</summary>
    /// <param name="begin">Makes the first events for a reference; called again with another one when it is taken.</param>
    Task<CasusUpdate> StartAsync(
        Actor owner, CasusId id, Func<Kenmerk, Decision> begin, DeliveryId? delivery, CancellationToken ct);

    /// <summary>
    /// Loads the events, lets <paramref name="decide"/> choose, and writes events, audit and outbox rows in one transaction.
    /// Events that the person may not write are refused with <see cref="RefusalCode.NotAllowed"/>.
    /// </summary>
    /// <param name="expectedVersion">Version that the card showed; null takes the casus as it is.</param>
    Task<CasusUpdate> UpdateAsync(
        Actor actor, CasusId id, int? expectedVersion, Func<Casus, Decision> decide, DeliveryId? delivery, CancellationToken ct);

    /// <returns>Null when there is none that this person may see; an unknown id and a foreign one look the same.</returns>
    Task<StoredCasus?> FindAsync(Actor actor, CasusId id, CancellationToken ct);

    Task<StoredCasus?> FindAsync(Actor actor, Kenmerk kenmerk, CancellationToken ct);

    /// <summary>The person's own casussen and those shared with them, last changed first.</summary>
    Task<CasusList> ListAsync(Actor actor, CancellationToken ct);

    /// <summary>The casussen that this person may read because of a role in the organisation, last changed first; for most people none.</summary>
    Task<CasusList> OverviewAsync(Actor actor, OverviewFilter filter, CancellationToken ct);

    /// <summary>Casussen that are offered to this person and wait for an answer. Of the casus itself they tell nothing.</summary>
    Task<IReadOnlyList<OfferedCasus>> OffersAsync(Actor actor, CancellationToken ct);

    /// <summary>Accepts or refuses what was offered to this person, or to whoever has the code.</summary>
    /// <returns><see cref="CasusUpdate.NotFound"/> when there is nothing to answer, whatever the reason.</returns>
    Task<CasusUpdate> AnswerAanbodAsync(
        Actor actor, AanbodKey key, Func<Casus, Aanbod, Decision> decide, DeliveryId? delivery, CancellationToken ct);

    /// <summary>The whole journal, oldest first; empty when there is none that this person may see.</summary>
    Task<IReadOnlyList<CasusEvent>> JournalAsync(Actor actor, CasusId id, CancellationToken ct);
}

public sealed record StoredCasus(CasusId Id, Casus Casus)
{
    /// <summary>What the person who asked may do with it.</summary>
    public Toegang Toegang { get; init; } = Toegang.None;
}

/// <summary>Casussen, without those whose record was damaged: they are named, so that nobody thinks that they never were.</summary>
public sealed class CasusList(IList<StoredCasus> casussen) : ReadOnlyCollection<StoredCasus>(casussen)
{
    /// <summary>What can't be shown safely.</summary>
    public IReadOnlyList<Kenmerk> Damaged { get; init; } = [];
}

/// <summary>Which casussen an overview is about.</summary>
public sealed record OverviewFilter
{
    /// <summary>Also those that are closed.</summary>
    public bool WithClosed { get; init; }
}

/// <summary>What somebody sees of a casus before they accept it.</summary>
public sealed record OfferedCasus(CasusId Id, Kenmerk Kenmerk, Aanbod Aanbod);

/// <summary>Which offer is answered: by its code, or one that names this person.</summary>
public abstract record AanbodKey
{
    public sealed record ByCode(AanbodCode Code) : AanbodKey;

    public sealed record ById(CasusId Casus, string Aanbod) : AanbodKey;
}

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
