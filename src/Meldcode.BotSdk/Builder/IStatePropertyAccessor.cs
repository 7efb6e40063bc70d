namespace Microsoft.Bot.Builder;

public interface IStatePropertyInfo
{
    string Name { get; }
}

/// <summary>One named value in a bot state. Changes are kept when the state is saved, not before.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value where there is none; it is then also set.</param>
    /// <param name="cancellationToken">Cancels the loading.</param>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
