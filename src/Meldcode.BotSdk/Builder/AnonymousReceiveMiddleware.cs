namespace Microsoft.Bot.Builder;

/// <summary>A middleware written as one function.</summary>
public class AnonymousReceiveMiddleware : IMiddleware
{
    private readonly Func<ITurnContext, NextDelegate, CancellationToken, Task> _anonymousMethod;

    public AnonymousReceiveMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> anonymousMethod)
    {
        _anonymousMethod = anonymousMethod ?? throw new ArgumentNullException(nameof(anonymousMethod));
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) =>
        _anonymousMethod(turnContext, next, cancellationToken);
}
