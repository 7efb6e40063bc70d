namespace Microsoft.Bot.Builder;

/// <summary>Where bot state is kept, by key.</summary>
public interface IStorage
{
    /// <summary>The items that exist; a missing key is simply not in the answer.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes all; an <see cref="IStoreItem"/> whose ETag is out of date is refused.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
