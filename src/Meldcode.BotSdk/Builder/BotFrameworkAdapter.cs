using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The adapter of before <see cref="CloudAdapterBase"/>, for code that still names it: it sends, and it starts
/// conversations. It receives nothing, so that there is one door for requests from outside.
/// </summary>
public class BotFrameworkAdapter : BotAdapter
{
    private readonly HttpClient _httpClient;

    public BotFrameworkAdapter(ICredentialProvider credentialProvider, HttpClient customHttpClient = null, IMiddleware middleware = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(credentialProvider);
        _httpClient = customHttpClient;
        if (middleware != null)
        {
            Use(middleware);
        }
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        ConnectorSending.SendActivitiesAsync(turnContext, activities, cancellationToken);

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        ConnectorSending.UpdateActivityAsync(turnContext, activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        ConnectorSending.DeleteActivityAsync(turnContext, reference, cancellationToken);

    /// <summary>Asks the channel for a new conversation and runs a turn in it.</summary>
    public virtual async Task CreateConversationAsync(string channelId, string serviceUrl, AppCredentials credentials, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        using var connector = new ConnectorClient(new Uri(serviceUrl), credentials, _httpClient, disposeHttpClient: false);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        using var context = new TurnContext(this, ConnectorSending.Creation(created, channelId, serviceUrl, conversationParameters));
        context.TurnState.Add<IConnectorClient>(connector);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }
}
