using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts in memory, for tests: they grow without end. The bot keeps none.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];
    private readonly Lock _gate = new();

    /// <summary>An update or a deletion changes what was kept of the message itself.</summary>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_gate)
        {
            var key = (activity.ChannelId, activity.Conversation.Id);
            if (!_transcripts.TryGetValue(key, out var transcript))
            {
                _transcripts[key] = transcript = [];
            }

            Log(transcript, activity);
        }

        return Task.CompletedTask;
    }

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            var kept = _transcripts.GetValueOrDefault((channelId, conversationId)) ?? [];
            return Task.FromResult(Page(kept.Where(a => a.Timestamp >= startDate).OrderBy(a => a.Timestamp), a => a.Id, continuationToken));
        }
    }

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_gate)
        {
            var infos = _transcripts
                .Where(t => t.Key.Channel == channelId)
                .Select(t => new TranscriptInfo { ChannelId = channelId, Id = t.Key.Conversation, Created = t.Value.FirstOrDefault()?.Timestamp ?? default });
            return Task.FromResult(Page(infos.OrderBy(i => i.Created), i => i.Id, continuationToken));
        }
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            _transcripts.Remove((channelId, conversationId));
        }

        return Task.CompletedTask;
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> id, string continuationToken)
    {
        var rest = continuationToken == null ? all : all.SkipWhile(item => id(item) != continuationToken).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? id(items[^1]) : null };
    }

    private static void Log(List<IActivity> transcript, IActivity activity)
    {
        var known = transcript.FindIndex(a => a.Id == activity.Id);
        switch (activity.Type)
        {
            case ActivityTypes.MessageDelete when known >= 0:
                transcript[known] = Tombstone(transcript[known]);
                break;
            case ActivityTypes.MessageUpdate when known >= 0:
                transcript[known] = Updated(transcript[known], activity);
                break;
            default:
                transcript.Add(activity);
                break;
        }
    }

    private static Activity Updated(IActivity known, IActivity update)
    {
        var updated = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(update));
        updated.Type = known.Type;
        updated.LocalTimestamp = known.LocalTimestamp;
        updated.Timestamp = known.Timestamp;
        return updated;
    }

    /// <summary>That there was a message, and when; no longer whose or what.</summary>
    private static Activity Tombstone(IActivity known) =>
        new(ActivityTypes.MessageDelete, known.Id)
        {
            From = new ChannelAccount(id: "deleted", role: known.From?.Role),
            Recipient = new ChannelAccount(id: "deleted", role: known.Recipient?.Role),
            Locale = known.GetLocale(),
            LocalTimestamp = known.Timestamp,
            Timestamp = known.Timestamp,
            ChannelId = known.ChannelId,
            Conversation = known.Conversation,
            ServiceUrl = known.ServiceUrl,
            ReplyToId = known.ReplyToId,
        };
}
