using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Reports each message that comes in, goes out, changes or goes away. The bot does not use it: who speaks with the bot
/// is nobody else's business. Names and words are only reported where that was asked for.
/// </summary>
public class TelemetryLoggerMiddleware : IMiddleware
{
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? new NullBotTelemetryClient();
        LogPersonalInformation = logPersonalInformation;
    }

    public bool LogPersonalInformation { get; }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; }

    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Activity != null)
        {
            await OnReceiveActivityAsync(context.Activity, cancellationToken).ConfigureAwait(false);
        }

        Watch(context, cancellationToken);
        if (nextTurn != null)
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
    }

    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false));

    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false));

    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity == null)
        {
            return Nothing();
        }

        var properties = Properties(
            (TelemetryConstants.FromIdProperty, activity.From?.Id),
            (TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name),
            (TelemetryConstants.LocaleProperty, activity.Locale),
            (TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id),
            (TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name));
        AddPersonal(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
        AddTeams(properties, activity);
        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity == null)
        {
            return Nothing();
        }

        var properties = Properties(
            (TelemetryConstants.ReplyActivityIDProperty, activity.ReplyToId),
            (TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id),
            (TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name),
            (TelemetryConstants.LocaleProperty, activity.Locale));
        AddPersonal(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        AddPersonal(properties, TelemetryConstants.SpeakProperty, activity.Speak);
        AddPersonal(properties, TelemetryConstants.AttachmentsProperty, activity.Attachments?.Any() == true ? JsonConvert.SerializeObject(activity.Attachments) : null);
        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity == null)
        {
            return Nothing();
        }

        var properties = Properties(
            (TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id),
            (TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id),
            (TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name),
            (TelemetryConstants.LocaleProperty, activity.Locale));
        AddPersonal(properties, TelemetryConstants.TextProperty, activity.Text);
        return Merged(properties, additionalProperties);
    }

    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null) =>
        activity == null
            ? Nothing()
            : Merged(
                Properties(
                    (TelemetryConstants.RecipientIdProperty, activity.Recipient?.Id),
                    (TelemetryConstants.ConversationIdProperty, activity.Conversation?.Id),
                    (TelemetryConstants.ConversationNameProperty, activity.Conversation?.Name)),
                additionalProperties);

    private static Task<Dictionary<string, string>> Nothing() => Task.FromResult(new Dictionary<string, string>(StringComparer.Ordinal));

    private static Dictionary<string, string> Properties(params (string Name, string Value)[] properties) =>
        properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

    /// <summary>What a deriving class adds goes before what is here.</summary>
    private static Task<Dictionary<string, string>> Merged(Dictionary<string, string> properties, Dictionary<string, string> additional)
    {
        foreach (var (name, value) in additional ?? [])
        {
            properties[name] = value;
        }

        return Task.FromResult(properties);
    }

    private static void AddTeams(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.ChannelId != Channels.Msteams)
        {
            return;
        }

        var data = activity.GetChannelData<TeamsChannelData>();
        properties.Add("TeamsTenantId", data?.Tenant?.Id);
        properties.Add("TeamsUserAadObjectId", activity.From?.AadObjectId);
        if (data?.Team != null)
        {
            properties.Add("TeamsTeamInfo", JsonConvert.SerializeObject(data.Team));
        }
    }

    private void AddPersonal(Dictionary<string, string> properties, string name, string value)
    {
        if (LogPersonalInformation && !string.IsNullOrWhiteSpace(value))
        {
            properties.Add(name, value);
        }
    }

    private void Watch(ITurnContext context, CancellationToken cancellationToken)
    {
        context.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            }

            return responses;
        });
        context.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            return response;
        });
        context.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deleted = new Activity(ActivityTypes.MessageDelete, reference.ActivityId).ApplyConversationReference(reference, isIncoming: false);
            await OnDeleteActivityAsync(deleted, cancellationToken).ConfigureAwait(false);
        });
    }
}
