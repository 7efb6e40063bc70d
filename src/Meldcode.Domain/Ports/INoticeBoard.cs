namespace Meldcode.Domain;

/// <summary>
/// Where each notice stands, and what people do with it. Unknown and foreign look the same: null, empty or
/// <see cref="NoticeAnswer.NotFound"/>. See docs/escalation.md.
/// </summary>
public interface INoticeBoard
{
    /// <summary>Of one casus, for its owner: what is on its way to others and what was told to the owner; oldest first.</summary>
    Task<IReadOnlyList<NoticeStatus>> OfCasusAsync(Actor owner, CasusId id, CancellationToken ct);

    /// <summary>What this person was sent, or was to be sent, as a receiver and is not done with; oldest first.</summary>
    Task<IReadOnlyList<NoticeStatus>> ReceivedAsync(Actor receiver, CancellationToken ct);

    /// <summary>One notice, for the owner of its casus, for who is or was its receiver, and for who asked for it as a test.</summary>
    Task<NoticeStatus?> FindAsync(Actor actor, string noticeId, CancellationToken ct);

    /// <summary>The receiver opened it. Stops the ladder; a second time changes nothing.</summary>
    Task<NoticeAnswer> SeenAsync(Actor receiver, string noticeId, CancellationToken ct);

    /// <summary>"Ik pak dit op". Counts as seen. The first one who does it has it; a second person gets <see cref="NoticeAnswer.TakenByOther"/>.</summary>
    Task<NoticeAnswer> TakeUpAsync(Actor receiver, string noticeId, CancellationToken ct);

    /// <summary>"Draag over aan plaatsvervanger": the next in the order is tried at once.</summary>
    Task<NoticeAnswer> PassOnAsync(Actor receiver, string noticeId, CancellationToken ct);

    /// <summary>"Vraag om contact": the owner of the casus gets a notice of its own, once a day at most.</summary>
    Task<NoticeAnswer> AskContactAsync(Actor receiver, string noticeId, CancellationToken ct);

    /// <summary>Sends a test message to one person on every rung, whatever the one before gave; look at it with <see cref="FindAsync"/>.</summary>
    /// <param name="actor">A beheerder or somebody who is a receiver; the caller has checked that.</param>
    /// <returns>Id of the notice; null when a test of this actor to this person was asked for less than a minute ago.</returns>
    Task<string?> TestAsync(Actor actor, Receiver receiver, CancellationToken ct);

    /// <summary>For a beheerder: notices of the organisation that were put aside because they could not be handled; no content, no casus.</summary>
    Task<IReadOnlyList<ParkedNotice>> ParkedAsync(Actor beheerder, CancellationToken ct);
}

/// <summary>Reminders of what is due, for the owner of a casus.</summary>
public interface IReminderBook
{
    /// <summary>Open reminders of all the person's casussen, due and still to come, earliest first.</summary>
    Task<IReadOnlyList<Reminder>> ListAsync(Actor owner, CancellationToken ct);

    /// <summary>Nothing is sent before then; it cannot be put off past <see cref="Reminder.LatestSnooze"/>.</summary>
    /// <param name="until">Day in Europe/Amsterdam; told at the start of the working day, or of the next one.</param>
    /// <returns>False when it is not there, not this person's, or <paramref name="until"/> is too early or too late.</returns>
    Task<bool> SnoozeAsync(Actor owner, long reminderId, DateOnly until, CancellationToken ct);

    /// <summary>"Niet meer nodig".</summary>
    /// <returns>False when it is not there, not this person's, or may not be dismissed.</returns>
    Task<bool> DismissAsync(Actor owner, long reminderId, CancellationToken ct);
}

/// <summary>Who stands behind a function, and whether they are there.</summary>
public interface IReachability
{
    /// <summary>"Afwezig tot": until then messages go straight to the deputy.</summary>
    /// <param name="until">First moment at which the person is back, UTC; later than now.</param>
    Task AwayAsync(Actor person, DateTimeOffset until, CancellationToken ct);

    /// <summary>"Ik ben er weer".</summary>
    /// <returns>False when the person was not away.</returns>
    Task<bool> BackAsync(Actor person, CancellationToken ct);

    /// <returns>As said by the person themselves; null when not away.</returns>
    Task<DateTimeOffset?> AwayUntilAsync(Actor person, CancellationToken ct);

    /// <summary>Every function of the organisation that can get messages, in the order in which people are tried.</summary>
    Task<IReadOnlyList<ReachableFunction>> ListAsync(Actor actor, CancellationToken ct);

    /// <summary>The organisation with whoever registered in the place of whoever the settings name, so that cards name who has a function now.</summary>
    /// <param name="organisatie">As the settings have it.</param>
    Task<Organisatie> StaffedAsync(Organisatie organisatie, CancellationToken ct);

    /// <summary>Makes a code with which one person can register for a function; an older one for it stops working.</summary>
    /// <param name="beheerder">The caller has checked that it is one.</param>
    /// <param name="function">One of <see cref="ListAsync"/>.</param>
    /// <returns>The code, shown once and kept as a hash only; null when there is no such function.</returns>
    Task<RegistrationCode?> IssueCodeAsync(Actor beheerder, FunctionKey function, CancellationToken ct);

    /// <summary>The person becomes reachable for the code's function instead of who was set for it.</summary>
    /// <returns>Null for a wrong, used or expired code, and for anybody who tried too often.</returns>
    Task<ReachableFunction?> RegisterAsync(Actor person, string code, CancellationToken ct);
}
