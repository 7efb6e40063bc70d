using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Message extensions: search commands, actions, link unfurling, settings.</summary>
public partial class TeamsActivityHandler
{
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    /// <summary>A submit is an answer to the preview of a message, or the action itself.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(action.BotMessagePreviewAction))
        {
            return OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken);
        }

        return action.BotMessagePreviewAction switch
        {
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{action.BotMessagePreviewAction} is not a supported BotMessagePreviewAction."),
        };
    }

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken) => throw NotImplemented();

    private async Task<InvokeResponse> DispatchComposeExtensionAsync(ITurnContext<IInvokeActivity> turn, CancellationToken ct)
    {
        var activity = turn.Activity;
        switch (activity.Name)
        {
            case "composeExtension/query":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(turn, ValueOf<MessagingExtensionQuery>(activity), ct).ConfigureAwait(false));
            case "composeExtension/queryLink":
                return CreateInvokeResponse(await OnTeamsAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(activity), ct).ConfigureAwait(false));
            case "composeExtension/anonymousQueryLink":
                return CreateInvokeResponse(await OnTeamsAnonymousAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(activity), ct).ConfigureAwait(false));
            case "composeExtension/selectItem":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionSelectItemAsync(turn, activity.Value as JObject, ct).ConfigureAwait(false));
            case "composeExtension/fetchTask":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(turn, ValueOf<MessagingExtensionAction>(activity), ct).ConfigureAwait(false));
            case "composeExtension/submitAction":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, ValueOf<MessagingExtensionAction>(activity), ct).ConfigureAwait(false));
            case "composeExtension/querySettingUrl":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn, ValueOf<MessagingExtensionQuery>(activity), ct).ConfigureAwait(false));
            case "composeExtension/setting":
                await OnTeamsMessagingExtensionConfigurationSettingAsync(turn, activity.Value as JObject, ct).ConfigureAwait(false);
                return CreateInvokeResponse();
            case "composeExtension/onCardButtonClicked":
                await OnTeamsMessagingExtensionCardButtonClickedAsync(turn, activity.Value as JObject, ct).ConfigureAwait(false);
                return CreateInvokeResponse();
            default:
                throw NotImplemented();
        }
    }
}
