using Meldcode.Domain;

namespace Meldcode.Conversation.Escalation;

/// <summary>Where nothing sends messages: nobody can be reached, nothing is due, and nobody is told otherwise.</summary>
internal sealed class NoNotices : INoticeBoard, IReminderBook, IReachability, IConversationBook
{
    public Task<IReadOnlyList<NoticeStatus>> OfCasusAsync(Actor owner, CasusId id, CancellationToken ct) => None<NoticeStatus>();

    public Task<IReadOnlyList<NoticeStatus>> ReceivedAsync(Actor receiver, CancellationToken ct) => None<NoticeStatus>();

    public Task<NoticeStatus?> FindAsync(Actor actor, string noticeId, CancellationToken ct) => Task.FromResult<NoticeStatus?>(null);

    public Task<NoticeAnswer> SeenAsync(Actor receiver, string noticeId, CancellationToken ct) => NotFound;

    public Task<NoticeAnswer> TakeUpAsync(Actor receiver, string noticeId, CancellationToken ct) => NotFound;

    public Task<NoticeAnswer> PassOnAsync(Actor receiver, string noticeId, CancellationToken ct) => NotFound;

    public Task<NoticeAnswer> AskContactAsync(Actor receiver, string noticeId, CancellationToken ct) => NotFound;

    public Task<string?> TestAsync(Actor actor, Receiver receiver, CancellationToken ct) => Task.FromResult<string?>(null);

    public Task<IReadOnlyList<ParkedNotice>> ParkedAsync(Actor beheerder, CancellationToken ct) => None<ParkedNotice>();

    public Task<IReadOnlyList<Reminder>> ListAsync(Actor owner, CancellationToken ct) => None<Reminder>();

    public Task<bool> SnoozeAsync(Actor owner, long reminderId, DateOnly until, CancellationToken ct) => Task.FromResult(false);

    public Task<bool> DismissAsync(Actor owner, long reminderId, CancellationToken ct) => Task.FromResult(false);

    public Task AwayAsync(Actor person, DateTimeOffset until, CancellationToken ct) => Task.CompletedTask;

    public Task<bool> BackAsync(Actor person, CancellationToken ct) => Task.FromResult(false);

    public Task<DateTimeOffset?> AwayUntilAsync(Actor person, CancellationToken ct) => Task.FromResult<DateTimeOffset?>(null);

    Task<IReadOnlyList<ReachableFunction>> IReachability.ListAsync(Actor actor, CancellationToken ct) => None<ReachableFunction>();

    public Task<Organisatie> StaffedAsync(Organisatie organisatie, CancellationToken ct) => Task.FromResult(organisatie);

    public Task<RegistrationCode?> IssueCodeAsync(Actor beheerder, FunctionKey function, CancellationToken ct) => Task.FromResult<RegistrationCode?>(null);

    public Task<ReachableFunction?> RegisterAsync(Actor person, string code, CancellationToken ct) => Task.FromResult<ReachableFunction?>(null);

    public Task RememberAsync(string tenantId, string personId, string reference, CancellationToken ct) => Task.CompletedTask;

    public Task<string?> FindAsync(string tenantId, string personId, CancellationToken ct) => Task.FromResult<string?>(null);

    public Task ForgetAsync(string tenantId, string personId, CancellationToken ct) => Task.CompletedTask;

    private static Task<NoticeAnswer> NotFound => Task.FromResult(NoticeAnswer.NotFound);

    private static Task<IReadOnlyList<T>> None<T>() => Task.FromResult<IReadOnlyList<T>>([]);
}
