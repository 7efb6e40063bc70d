namespace Meldcode.Domain;

/// <summary>
/// Hears from the worker that a notice moved, so that the cards in people's chats say where it stands. Called after what
/// happened was written; the notice does not depend on it.
/// </summary>
public interface INoticeWatcher
{
    /// <summary>Never throws but for cancellation.</summary>
    Task MovedAsync(NoticeStatus status, CancellationToken ct);
}
