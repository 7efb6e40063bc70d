namespace Microsoft.Bot.Builder;

/// <summary>Puts an object in the state of every turn, under its key or under the name of its type.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    public RegisterClassMiddleware(T service)
    {
        Service = service;
    }

    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        Key = key;
    }

    public T Service { get; set; }

    public string Key { get; set; }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Add(Key ?? typeof(T).FullName, Service);
        await nextTurn(cancellationToken).ConfigureAwait(false);
    }
}
