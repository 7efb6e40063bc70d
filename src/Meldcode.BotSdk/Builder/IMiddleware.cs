namespace Microsoft.Bot.Builder;

/// <summary>A step around every turn, in the order of registration; after <c>next</c> in the reverse order.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
