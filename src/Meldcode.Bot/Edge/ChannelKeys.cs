using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Meldcode.Bot.Edge;

/// <summary>
/// The channel's signing keys. An unknown key id makes them read again, at most every five minutes, so that a rollover
/// is followed at once and a stranger can't make the bot hammer the key server. The last good keys survive an outage.
/// </summary>
public sealed class ChannelKeys : IDisposable
{
    private static readonly TimeSpan MinimumInterval = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseWhileCold = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Freshness = TimeSpan.FromHours(24);

    private readonly HttpClient _http;
    private readonly ChannelOptions _options;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private volatile Snapshot? _current;
    private long _lastAttempt;
    private bool _attempted;

    public ChannelKeys(HttpClient http, ChannelOptions options, TimeProvider clock)
    {
        _http = http;
        _options = options;
        _clock = clock;
    }

    /// <summary>The key with this id, or null when even the newest set has none.</summary>
    /// <exception cref="ChannelKeysUnavailableException">No set was ever read.</exception>
    public async Task<JsonWebKey?> FindAsync(string keyId, CancellationToken ct)
    {
        var known = _current;
        if (known?.Find(keyId) is { } key && _clock.GetElapsedTime(known.ReadAt) < Freshness)
        {
            return key;
        }

        var newest = await RefreshAsync(known, ct);
        return newest.Find(keyId);
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<Snapshot> RefreshAsync(Snapshot? seen, CancellationToken ct)
    {
        await _oneAtATime.WaitAsync(ct);
        try
        {
            if (_current is { } current && (current != seen || TriedWithin(MinimumInterval)))
            {
                return current;
            }

            if (_current == null && TriedWithin(PauseWhileCold))
            {
                throw new ChannelKeysUnavailableException("The channel's keys could not be read a moment ago.", null);
            }

            return _current = await ReadOrKeepAsync(ct);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private bool TriedWithin(TimeSpan interval) => _attempted && _clock.GetElapsedTime(_lastAttempt) < interval;

    private async Task<Snapshot> ReadOrKeepAsync(CancellationToken ct)
    {
        _lastAttempt = _clock.GetTimestamp();
        _attempted = true;
        try
        {
            return new Snapshot(await ReadAsync(ct), _clock.GetTimestamp());
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or InvalidDataException or ArgumentException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return _current ?? throw new ChannelKeysUnavailableException("The channel's keys can't be read.", e);
        }
    }

    private async Task<IReadOnlyList<JsonWebKey>> ReadAsync(CancellationToken ct)
    {
        using var metadata = JsonDocument.Parse(await GetAsync(_options.Metadata, ct));
        var address = metadata.RootElement.TryGetProperty("jwks_uri", out var value) ? value.GetString() : null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var jwks))
        {
            throw new InvalidDataException("The metadata has no jwks_uri.");
        }

        var keys = new JsonWebKeySet(await GetAsync(jwks, ct)).Keys;
        return keys.Count > 0 ? [.. keys] : throw new InvalidDataException("The key set is empty.");
    }

    private async Task<string> GetAsync(Uri address, CancellationToken ct)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(_options.AllowLoopback && address.IsLoopback))
        {
            throw new InvalidDataException("Keys are read over https only.");
        }

        return await _http.GetStringAsync(address, ct);
    }

    private sealed record Snapshot(IReadOnlyList<JsonWebKey> Keys, long ReadAt)
    {
        public JsonWebKey? Find(string keyId) => Keys.FirstOrDefault(k => string.Equals(k.Kid, keyId, StringComparison.Ordinal));
    }
}
