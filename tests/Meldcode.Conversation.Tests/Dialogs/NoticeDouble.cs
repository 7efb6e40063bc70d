using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>Stands in for the ports of notices: what a test puts in comes out, and taps are written down as the port promises.</summary>
internal sealed class NoticeDouble : INoticeBoard, IReminderBook, IReachability, IConversationBook
{
    private readonly Dictionary<string, string> _chats = new(StringComparer.Ordinal);

    public List<NoticeStatus> All { get; } = [];

    public List<Reminder> Reminders { get; } = [];

    public List<ReachableFunction> Functions { get; } = [];

    public List<ParkedNotice> Parked { get; } = [];

    /// <summary>Code that works once, and for what.</summary>
    public Dictionary<string, FunctionKey> Codes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, DateTimeOffset> Away { get; } = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Chats => _chats;

    public int ChatWrites { get; private set; }

    /// <summary>Makes the notice of a casus when its owner first asks for it.</summary>
    public Func<CasusId, string, NoticeStatus>? WhenCasus { get; set; }

    /// <summary>Time of what is tapped.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 15, 40, 0, TimeSpan.Zero);

    public Task<IReadOnlyList<NoticeStatus>> OfCasusAsync(Actor owner, CasusId id, CancellationToken ct)
    {
        if (WhenCasus is { } make && All.Count == 0)
        {
            All.Add(make(id, owner.PersonId));
        }

        return List(All.Where(status => status.Notice.CasusId == id && status.OwnerId == owner.PersonId));
    }

    public Task<IReadOnlyList<NoticeStatus>> ReceivedAsync(Actor receiver, CancellationToken ct) =>
        List(All.Where(status => IsReceiver(status, receiver)));

    public Task<NoticeStatus?> FindAsync(Actor actor, string noticeId, CancellationToken ct) => Task.FromResult(
        All.Find(status => status.Notice.Id == noticeId && (status.OwnerId == actor.PersonId || IsReceiver(status, actor) || status.Notice.Kind == NoticeKind.Test)));

    public Task<NoticeAnswer> SeenAsync(Actor receiver, string noticeId, CancellationToken ct) =>
        Tap(receiver, noticeId, NoticeEntryKind.Seen, NoticeState.Seen);

    public Task<NoticeAnswer> TakeUpAsync(Actor receiver, string noticeId, CancellationToken ct) =>
        All.Find(status => status.Notice.Id == noticeId)?.TakenUp is { } taken && taken.To?.PersonId != receiver.PersonId && IsReceiver(Find(noticeId), receiver)
            ? Task.FromResult(NoticeAnswer.TakenByOther)
            : Tap(receiver, noticeId, NoticeEntryKind.TakenUp, NoticeState.TakenUp);

    public Task<NoticeAnswer> PassOnAsync(Actor receiver, string noticeId, CancellationToken ct) =>
        Functions.Count < 2 ? Task.FromResult(NoticeAnswer.NobodyNext) : Tap(receiver, noticeId, NoticeEntryKind.PassedOn, NoticeState.Pending);

    public Task<NoticeAnswer> AskContactAsync(Actor receiver, string noticeId, CancellationToken ct) =>
        Tap(receiver, noticeId, NoticeEntryKind.ContactAsked, null);

    public Task<string?> TestAsync(Actor actor, Receiver receiver, CancellationToken ct)
    {
        if (All.Exists(status => status.Notice.Kind == NoticeKind.Test))
        {
            return Task.FromResult<string?>(null);
        }

        var notice = new Notice { Id = new string('e', 32), TenantId = actor.TenantId, OrganisatieId = actor.OrganisatieId, Kind = NoticeKind.Test, Since = Now };
        All.Add(new NoticeStatus { Notice = notice, State = NoticeState.Pending, Current = receiver, Entries = [] });
        return Task.FromResult<string?>(notice.Id);
    }

    public Task<IReadOnlyList<ParkedNotice>> ParkedAsync(Actor beheerder, CancellationToken ct) => List(Parked);

    public Task<IReadOnlyList<Reminder>> ListAsync(Actor owner, CancellationToken ct) => List(Reminders);

    public Task<bool> SnoozeAsync(Actor owner, long reminderId, DateOnly until, CancellationToken ct) =>
        Task.FromResult(Reminders.Exists(reminder => reminder.Id == reminderId && until <= reminder.LatestSnooze));

    public Task<bool> DismissAsync(Actor owner, long reminderId, CancellationToken ct) =>
        Task.FromResult(Reminders.RemoveAll(reminder => reminder.Id == reminderId && reminder.MayDismiss) > 0);

    public Task AwayAsync(Actor person, DateTimeOffset until, CancellationToken ct)
    {
        Away[person.PersonId] = until;
        return Task.CompletedTask;
    }

    public Task<bool> BackAsync(Actor person, CancellationToken ct) => Task.FromResult(Away.Remove(person.PersonId));

    public Task<DateTimeOffset?> AwayUntilAsync(Actor person, CancellationToken ct) =>
        Task.FromResult<DateTimeOffset?>(Away.TryGetValue(person.PersonId, out var until) ? until : null);

    /// <summary>Who registered, by function.</summary>
    public Dictionary<FunctionKey, string> Registered { get; } = [];

    public Task<Organisatie> StaffedAsync(Organisatie organisatie, CancellationToken ct) =>
        Task.FromResult(Staffing.Of(organisatie, new People { Registered = Registered }));

    Task<IReadOnlyList<ReachableFunction>> IReachability.ListAsync(Actor actor, CancellationToken ct) => List(Functions);

    public Task<RegistrationCode?> IssueCodeAsync(Actor beheerder, FunctionKey function, CancellationToken ct)
    {
        Codes["ABCD-2345"] = function;
        return Task.FromResult<RegistrationCode?>(new RegistrationCode("ABCD-2345", function, Now.AddDays(1)));
    }

    public Task<ReachableFunction?> RegisterAsync(Actor person, string code, CancellationToken ct)
    {
        var done = Codes.Remove(code, out var key) ? new ReachableFunction(key!, person.PersonId, true, null, null) : null;
        return Task.FromResult(done);
    }

    public Task RememberAsync(string tenantId, string personId, string reference, CancellationToken ct)
    {
        ChatWrites++;
        _chats[personId] = reference;
        return Task.CompletedTask;
    }

    public Task<string?> FindAsync(string tenantId, string personId, CancellationToken ct) => Task.FromResult(_chats.GetValueOrDefault(personId));

    public Task ForgetAsync(string tenantId, string personId, CancellationToken ct)
    {
        _chats.Remove(personId);
        return Task.CompletedTask;
    }

    private static bool IsReceiver(NoticeStatus status, Actor actor) =>
        status.Current?.PersonId == actor.PersonId || status.Entries.Any(entry => entry.To?.PersonId == actor.PersonId);

    private static Task<IReadOnlyList<T>> List<T>(IEnumerable<T> items) => Task.FromResult<IReadOnlyList<T>>([.. items]);

    private NoticeStatus Find(string id) => All.Find(status => status.Notice.Id == id)!;

    private Task<NoticeAnswer> Tap(Actor receiver, string id, NoticeEntryKind kind, NoticeState? state)
    {
        var at = All.FindIndex(status => status.Notice.Id == id && IsReceiver(status, receiver));
        if (at < 0)
        {
            return Task.FromResult(NoticeAnswer.NotFound);
        }

        var status = All[at];
        var to = status.Entries.LastOrDefault(entry => entry.To?.PersonId == receiver.PersonId)?.To ?? status.Current;
        if (status.Entries.Any(entry => entry.Kind == kind && entry.To?.PersonId == receiver.PersonId))
        {
            return Task.FromResult(NoticeAnswer.AlreadyDone);
        }

        All[at] = status with { State = state ?? status.State, Entries = [.. status.Entries, new NoticeEntry(Now, kind, to)] };
        return Task.FromResult(NoticeAnswer.Done);
    }
}
