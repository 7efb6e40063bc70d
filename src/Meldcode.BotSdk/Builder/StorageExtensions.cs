namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>The items that exist and are of this type.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        return items.Where(i => i.Value is TStoreItem).ToDictionary(i => i.Key, i => (TStoreItem)i.Value, StringComparer.Ordinal);
    }
}
