using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Escalation;

/// <summary>Where the card stands that tells how a message fares to whoever it comes from. Disposable: without it the card is not kept right any more.</summary>
public sealed class OwnerCards(IStorage storage)
{
    /// <returns>Null when there is no card.</returns>
    public async Task<OwnerCardPlace?> FindAsync(string noticeId, CancellationToken ct)
    {
        var found = await storage.ReadAsync([Key(noticeId)], ct).ConfigureAwait(false);
        return found.TryGetValue(Key(noticeId), out var item) ? item as OwnerCardPlace : null;
    }

    /// <summary>The newest card is the one that is kept right.</summary>
    public Task KeepAsync(string noticeId, string personId, string activityId, CancellationToken ct) => storage.WriteAsync(
        new Dictionary<string, object>(StringComparer.Ordinal) { [Key(noticeId)] = new OwnerCardPlace { PersonId = personId, ActivityId = activityId } }, ct);

    private static string Key(string noticeId) => $"bericht/{noticeId}";
}

/// <summary>Kept as bot state.</summary>
public sealed class OwnerCardPlace
{
    /// <summary>In whose chat it stands: the professional's, or of who asked for a test.</summary>
    public string PersonId { get; set; } = "";

    public string ActivityId { get; set; } = "";
}
