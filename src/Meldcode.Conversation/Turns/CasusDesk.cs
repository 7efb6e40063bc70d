using System.Security.Cryptography;
using System.Text;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Escalation;
using Meldcode.Domain;

namespace Meldcode.Conversation.Turns;

/// <summary>The dialogs' way to the casussen: finds them, shows where they stand and passes commands to the domain.</summary>
public sealed class CasusDesk(ICasusStore store, ProtocolCatalog catalog, NoticeDesk notices)
{
    /// <summary>What is known of the messages about a casus.</summary>
    public NoticeDesk Notices => notices;

    public IReadOnlyList<Protocol> Protocols(DateOnly today) =>
        [.. catalog.Variants.Select(variant => catalog.Find(variant, today)!)];

    /// <summary>The protocol that a new casus of this organisation follows, unless the professional chooses another.</summary>
    public Protocol Default(TurnScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return catalog.Find(scope.Organisatie.Variant, scope.Today)
            ?? throw new InvalidOperationException("the organisation's variant is not in the catalog");
    }

    public Protocol? Find(string variant, DateOnly today) => catalog.Find(variant, today);

    public Protocol? ProtocolOf(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        return catalog.Follow(casus);
    }

    /// <returns>Null when there is no such casus for this person, or this build lacks its protocol.</returns>
    public async Task<CasusView?> ViewAsync(TurnScope scope, CasusId id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Known.TryGetValue(id, out var known))
        {
            return View(scope, known);
        }

        return await store.FindAsync(scope.Actor, id, ct).ConfigureAwait(false) is { } stored ? View(scope, Remember(scope, stored)) : null;
    }

    public CasusView? View(TurnScope scope, StoredCasus stored)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(stored);
        if (catalog.Follow(stored.Casus) is { } protocol)
        {
            return new CasusView(stored.Id, stored.Casus, protocol, scope.Organisatie, scope.Today) { Toegang = stored.Toegang, ReadOnly = !stored.Toegang.IsOwner };
        }

        scope.ProtocolIsGone = true;
        return null;
    }

    public Task<CasusList> ListAsync(TurnScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return store.ListAsync(scope.Actor, ct);
    }

    /// <summary>The casus that "ga verder" means: the one with the typed reference, else the open one that changed last.</summary>
    public async Task<StoredCasus?> ContinueAsync(TurnScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var found = scope.Input.Kenmerk is { } kenmerk
            ? await store.FindAsync(scope.Actor, kenmerk, ct).ConfigureAwait(false)
            : (await store.ListAsync(scope.Actor, ct).ConfigureAwait(false)).FirstOrDefault(stored => stored is { Casus.Closed: false, Toegang.IsOwner: true });
        return found is null ? null : Remember(scope, found);
    }

    /// <summary>Starts a casus. The same form sent twice gives the same casus.</summary>
    /// <param name="form">What makes this form different from every other one of this person.</param>
    public async Task<CasusUpdate> StartAsync(TurnScope scope, string form, Protocol protocol, Func<Kenmerk, StartCasus> command, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var id = IdOf(scope.Actor, form);
        return Remember(scope, await store.StartAsync(
            scope.Actor, id, kenmerk => CasusDecider.Decide(null, protocol, command(kenmerk)), scope.Delivery, ct).ConfigureAwait(false));
    }

    /// <summary>Passes a command on. A card of an older version, or a delivery that was handled, changes nothing.</summary>
    public async Task<CasusUpdate> UpdateAsync(TurnScope scope, CasusId id, CasusCommand command, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Remember(scope, await store.UpdateAsync(
            scope.Actor, id, Shown(scope.Input, command), casus => Decide(casus, command with { Kept = PrivacyCheck.Kept(scope) }), scope.Delivery, ct).ConfigureAwait(false));
    }

    /// <summary>
    /// The version that an answer was given to. What can be asked from any card, however old, is not tied to one:
    /// changing an earlier answer, reporting danger or a disclosure, adding a note, ending what somebody else sees.
    /// </summary>
    private static int? Shown(UserInput input, CasusCommand command) =>
        command is Reopen or ReportAcuutGevaar or ReportDisclosure or AddNote or FollowVermoeden or WithdrawAanbod or RemoveMeelezer or RecordConflict ? null : input.Version;

    /// <summary>What is offered to this person and waits for an answer.</summary>
    public Task<IReadOnlyList<OfferedCasus>> OffersAsync(TurnScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return store.OffersAsync(scope.Actor, ct);
    }

    /// <summary>Says yes or no to an offer. A casus that was refused is not remembered: it is not this person's to see.</summary>
    public async Task<CasusUpdate> AnswerAanbodAsync(TurnScope scope, AanbodKey key, bool accept, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        Decision Answer(Casus casus, Aanbod aanbod) => Decide(casus, accept
            ? new AcceptAanbod { Now = scope.Now, By = scope.Actor.PersonId, Aanbod = aanbod.Id }
            : new RefuseAanbod { Now = scope.Now, By = scope.Actor.PersonId, Aanbod = aanbod.Id });
        return await store.AnswerAanbodAsync(scope.Actor, key, Answer, scope.Delivery, ct).ConfigureAwait(false);
    }

    private static StoredCasus Remember(TurnScope scope, StoredCasus stored) => scope.Known[stored.Id] = stored;

    private static CasusUpdate Remember(TurnScope scope, CasusUpdate update)
    {
        var stored = update switch
        {
            CasusUpdate.Saved saved => saved.Stored,
            CasusUpdate.Stale stale => stale.Stored,
            CasusUpdate.Refused refused => refused.Stored,
            _ => null,
        };
        if (stored is not null)
        {
            Remember(scope, stored);
        }

        return update;
    }

    private Decision Decide(Casus casus, CasusCommand command) =>
        catalog.Follow(casus) is { } protocol
            ? CasusDecider.Decide(casus, protocol, command)
            : new Refusal(RefusalCode.ProtocolUnknown);

    private static CasusId IdOf(Actor actor, string form)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{actor.TenantId}\n{actor.OrganisatieId}\n{actor.PersonId}\n{form}"));
        return new CasusId(new Guid(hash.AsSpan(0, 16)));
    }
}
