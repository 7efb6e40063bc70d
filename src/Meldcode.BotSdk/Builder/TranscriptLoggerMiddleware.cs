using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Hands copies of what comes in and goes out to a logger at the end of the turn, in order.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(nextTurn);
        var transcript = new ConcurrentQueue<Activity>();
        KeepIncoming(turnContext.Activity, transcript);
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            activities.ForEach(activity => Keep(activity, transcript));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            Keep(activity, transcript, ActivityTypes.MessageUpdate);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            Keep(deleted.ApplyConversationReference(reference, isIncoming: false), transcript);
        });
        await nextTurn(cancellationToken).ConfigureAwait(false);
        await FlushAsync(transcript).ConfigureAwait(false);
    }

    /// <summary>The event that starts a proactive turn was said by nobody, and is not kept.</summary>
    private static void KeepIncoming(Activity activity, ConcurrentQueue<Activity> transcript)
    {
        if (activity == null)
        {
            return;
        }

        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
        {
            activity.From.Role = RoleTypes.User;
        }

        if (activity.Type != ActivityTypes.Event || activity.Name != ActivityEventNames.ContinueConversation)
        {
            Keep(activity, transcript);
        }
    }

    private static void Keep(Activity activity, ConcurrentQueue<Activity> transcript, string type = null)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, Settings), Settings);
        copy.Type = type ?? copy.Type;
        copy.Timestamp ??= DateTimeOffset.UtcNow;
        transcript.Enqueue(copy);
    }

    /// <summary>A transcript that can't be kept must not cost the turn.</summary>
    private async Task FlushAsync(ConcurrentQueue<Activity> transcript)
    {
        while (transcript.TryDequeue(out var activity))
        {
            try
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                System.Diagnostics.Trace.TraceError($"Transcript logActivity failed with {e.GetType().Name}");
            }
        }
    }
}
