using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>State in memory, for tests and a single developer's machine: gone at the end of the process.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private static readonly JsonSerializer TypedSerializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        MetadataPropertyHandling = MetadataPropertyHandling.ReadAhead,
        MaxDepth = null,
    });

    private readonly Dictionary<string, JObject> _memory;
    private readonly JsonSerializer _serializer;
    private readonly Lock _gate = new();
    private int _eTag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
        _memory = dictionary ?? new Dictionary<string, JObject>(StringComparer.Ordinal);
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedSerializer, dictionary)
    {
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var state) && state != null)
                {
                    found[key] = state.ToObject<object>(_serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var change in changes)
            {
                Write(change.Key, change.Value);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _memory.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        if (value == null)
        {
            _memory[key] = null;
            return;
        }

        var state = JObject.FromObject(value, _serializer);
        if (value is IStoreItem item)
        {
            ThrowIfStale(key, item);
            state[ETagName] = (_eTag++).ToString(CultureInfo.InvariantCulture);
        }

        _memory[key] = state;
    }

    private void ThrowIfStale(string key, IStoreItem item)
    {
        var current = _memory.TryGetValue(key, out var stored) ? stored?[ETagName]?.Value<string>() : null;
        if (current != null && item.ETag != "*" && item.ETag != current)
        {
            throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
        }
    }
}
