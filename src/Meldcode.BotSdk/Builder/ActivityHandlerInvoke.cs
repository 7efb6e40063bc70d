using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Invokes: the one activity whose answer is the body of the HTTP response.</summary>
public partial class ActivityHandler
{
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>Calls the method for the invoke's name. A handler refuses with <see cref="InvokeResponseException"/>; unknown names get 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, SearchValue(turnContext.Activity), cancellationToken).ConfigureAwait(false));
                case "adaptiveCard/action":
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, AdaptiveCardValue(turnContext.Activity), cancellationToken).ConfigureAwait(false));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                case "healthCheck":
                    return CreateInvokeResponse(await OnHealthCheckAsync(turnContext, cancellationToken).ConfigureAwait(false));
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Action.Execute on a card. The answer's own status code tells the client what to show.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<HealthCheckResponse> OnHealthCheckAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(HealthCheck.CreateHealthCheckResponse());

    private async Task AnswerInvokeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(new DelegatingTurnContext<IInvokeActivity>(turn), cancellationToken).ConfigureAwait(false);
        if (response != null && turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) == null)
        {
            var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = response };
            await turn.SendActivityAsync(answer, cancellationToken).ConfigureAwait(false);
        }
    }

    private static AdaptiveCardInvokeValue AdaptiveCardValue(IInvokeActivity activity)
    {
        var value = ValueAs<AdaptiveCardInvokeValue>(activity);
        if (value.Action == null)
        {
            throw BadRequest("Missing action property");
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw Refused(HttpStatusCode.BadRequest, "NotSupported", $"The action '{value.Action.Type}'is not supported.");
    }

    private static SearchInvokeValue SearchValue(IInvokeActivity activity)
    {
        var value = ValueAs<SearchInvokeValue>(activity);
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == Channels.Msteams)
        {
            value.Kind = "search";
        }

        if (string.IsNullOrEmpty(value.Kind))
        {
            throw BadRequest("Missing kind property");
        }

        return string.IsNullOrEmpty(value.QueryText) ? throw BadRequest("Missing queryText property") : value;
    }

    private static T ValueAs<T>(IInvokeActivity activity)
    {
        if (activity.Value == null)
        {
            throw BadRequest("Missing value property");
        }

        if (activity.Value is not JObject json)
        {
            throw BadRequest("Value property is not properly formed");
        }

        try
        {
            return json.ToObject<T>();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidCastException or FormatException)
        {
            throw BadRequest("Value property is not properly formed");
        }
    }

    private static InvokeResponseException BadRequest(string message) => Refused(HttpStatusCode.BadRequest, "BadRequest", message);

    private static InvokeResponseException Refused(HttpStatusCode status, string code, string message) =>
        new(status, new AdaptiveCardInvokeResponse { StatusCode = (int)status, Type = ErrorType, Value = new Error(code, message) });

    /// <summary>Thrown by an invoke handler to answer with this status and body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
