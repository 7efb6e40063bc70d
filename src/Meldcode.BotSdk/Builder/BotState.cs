using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A bag of named values under one storage key, read once a turn and written back when it changed.
/// The bag carries no ETag: of two turns at the same time the last to save wins.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    protected BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the bag into the turn; again only with <paramref name="force"/>.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync(new[] { key }, cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(AsBag(stored));
    }

    /// <summary>Writes the bag if it changed, or with <paramref name="force"/> in any case.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached == null || !(force || cached.IsChanged()))
        {
            return;
        }

        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.Hash = CachedBotState.ComputeHash(cached.State);
    }

    /// <summary>Empties the bag of this turn; only saving makes it so in storage.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // The empty hash makes that the emptied bag counts as changed.
        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Hash = string.Empty };
        return Task.CompletedTask;
    }

    /// <summary>Removes the bag from the turn and from storage at once.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync(new[] { GetStorageKey(turnContext) }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A copy of the loaded bag as JSON; null where nothing was loaded.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var state = GetCachedState(turnContext)?.State;
        return state == null ? null : JObject.FromObject(state);
    }

    /// <summary>The bag as this turn has it; null before <see cref="LoadAsync"/>.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext) => turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);

    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        if (Loaded(turnContext).State.TryGetValue(propertyName, out var value))
        {
            return Task.FromResult(As<T>(value));
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T));
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        Loaded(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        Loaded(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private static IDictionary<string, object> AsBag(object stored) => stored switch
    {
        null => new Dictionary<string, object>(StringComparer.Ordinal),
        IDictionary<string, object> bag => bag,
        JObject json => json.ToObject<IDictionary<string, object>>(),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };

    /// <summary>A storage that does not keep .NET types gives JSON back, which becomes the type that is asked for.</summary>
    private static T As<T>(object value) => value switch
    {
        T typed => typed,
        null => default,
        JToken json => json.ToObject<T>(),
        _ => JToken.FromObject(value).ToObject<T>(),
    };

    private CachedBotState Loaded(ITurnContext turnContext) =>
        GetCachedState(turnContext) ?? throw new InvalidOperationException("The state was not loaded in this turn.");

    /// <summary>The bag of one turn, and what it looked like when it was last read or written.</summary>
    public class CachedBotState
    {
        internal CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>(StringComparer.Ordinal);
            Hash = ComputeHash(State);
        }

        public IDictionary<string, object> State { get; set; }

        internal string Hash { get; set; }

        public bool IsChanged() => Hash != ComputeHash(State);

        internal static string ComputeHash(object value) => JsonConvert.SerializeObject(value, BotStateJson.Settings);
    }

    private sealed class BotStatePropertyAccessor<T> : IStatePropertyAccessor<T>
    {
        private readonly BotState _state;

        public BotStatePropertyAccessor(BotState state, string name)
        {
            _state = state;
            Name = name;
        }

        public string Name { get; }

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await _state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            if (_state.Loaded(turnContext).State.TryGetValue(Name, out var stored) && stored != null)
            {
                return await KeepTypedAsync(turnContext, stored, cancellationToken).ConfigureAwait(false);
            }

            if (defaultValueFactory == null)
            {
                return default;
            }

            var made = defaultValueFactory();
            await SetAsync(turnContext, made, cancellationToken).ConfigureAwait(false);
            return made;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await _state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            await _state.DeletePropertyValueAsync(turnContext, Name, cancellationToken).ConfigureAwait(false);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await _state.LoadAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
            await _state.SetPropertyValueAsync(turnContext, Name, value, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>A value that was read from JSON is kept as an object, so that changing it in place is seen when saving.</summary>
        private async Task<T> KeepTypedAsync(ITurnContext turnContext, object stored, CancellationToken cancellationToken)
        {
            var typed = As<T>(stored);
            if (!ReferenceEquals(typed, stored) && stored is not T)
            {
                await _state.SetPropertyValueAsync(turnContext, Name, typed, cancellationToken).ConfigureAwait(false);
            }

            return typed;
        }
    }
}
