namespace Meldcode.Storage;

/// <summary>The keys of this installation. All of them open; the active one seals.</summary>
internal sealed class KeyRing
{
    private readonly Dictionary<string, RingKey> _keys;

    /// <param name="active">Id of one of <paramref name="keys"/>.</param>
    public KeyRing(string active, IEnumerable<RingKey> keys)
    {
        _keys = keys.ToDictionary(key => key.Id, StringComparer.Ordinal);
        Active = _keys[active];
    }

    public RingKey Active { get; }

    public IReadOnlyCollection<RingKey> All => _keys.Values;

    /// <returns>Null when this ring has no such key.</returns>
    public RingKey? Find(string id) => _keys.GetValueOrDefault(id);
}
