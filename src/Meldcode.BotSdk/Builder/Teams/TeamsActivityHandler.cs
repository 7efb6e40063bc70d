using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot with one method for each thing that Teams asks or tells. Invokes that are not overridden are answered 501.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name == null && turnContext.Activity.ChannelId == Channels.Msteams)
            {
                return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }

            return await DispatchInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name switch
        {
            SignInConstants.VerifyStateOperationName => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken),
            SignInConstants.TokenExchangeOperationName => OnTeamsSigninTokenExchangeAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsSigninTokenExchangeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                return CreateInvokeResponse();
            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken).ConfigureAwait(false);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }
    }

    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotImplemented();

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    /// <summary>The invoke's value as the type that its name promises; anything else is the caller's mistake.</summary>
    private static T ValueOf<T>(IInvokeActivity activity)
    {
        if (activity.Value is T typed)
        {
            return typed;
        }

        try
        {
            return activity.Value is JObject json ? json.ToObject<T>() : throw Unexpected<T>(activity.Value);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or InvalidCastException)
        {
            throw Unexpected<T>(activity.Value);
        }
    }

    private static InvokeResponseException Unexpected<T>(object value) =>
        new(HttpStatusCode.BadRequest, $"expected type '{typeof(T).Name}' received type '{value?.GetType().Name}'");

    private async Task<InvokeResponse> DispatchInvokeAsync(ITurnContext<IInvokeActivity> turn, CancellationToken ct)
    {
        var activity = turn.Activity;
        switch (activity.Name)
        {
            case "fileConsent/invoke":
                return await OnTeamsFileConsentAsync(turn, ValueOf<FileConsentCardResponse>(activity), ct).ConfigureAwait(false);
            case "actionableMessage/executeAction":
                await OnTeamsO365ConnectorCardActionAsync(turn, ValueOf<O365ConnectorCardActionQuery>(activity), ct).ConfigureAwait(false);
                return CreateInvokeResponse();
            case "task/fetch":
                return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turn, ValueOf<TaskModuleRequest>(activity), ct).ConfigureAwait(false));
            case "task/submit":
                return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turn, ValueOf<TaskModuleRequest>(activity), ct).ConfigureAwait(false));
            case "tab/fetch":
                return CreateInvokeResponse(await OnTeamsTabFetchAsync(turn, ValueOf<TabRequest>(activity), ct).ConfigureAwait(false));
            case "tab/submit":
                return CreateInvokeResponse(await OnTeamsTabSubmitAsync(turn, ValueOf<TabSubmit>(activity), ct).ConfigureAwait(false));
            case "config/fetch":
                return CreateInvokeResponse(await OnTeamsConfigFetchAsync(turn, activity.Value as JObject, ct).ConfigureAwait(false));
            case "config/submit":
                return CreateInvokeResponse(await OnTeamsConfigSubmitAsync(turn, activity.Value as JObject, ct).ConfigureAwait(false));
            case { } name when name.StartsWith("composeExtension/", StringComparison.Ordinal):
                return await DispatchComposeExtensionAsync(turn, ct).ConfigureAwait(false);
            default:
                return await base.OnInvokeActivityAsync(turn, ct).ConfigureAwait(false);
        }
    }
}
