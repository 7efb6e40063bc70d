namespace Meldcode.Storage;

/// <summary>How much a key is used. Null for what no known key sealed.</summary>
/// <param name="Id">Null for values that none of the keys that this database knows has sealed.</param>
/// <param name="Values">Stored values that it sealed.</param>
public sealed record KeyUse(string? Id, bool InRing, bool Active, long Values);

/// <summary>What sealing again came to.</summary>
/// <param name="Resealed">Values that have the active key now and hadn't before.</param>
/// <param name="Broken">Values that can't be opened, so they stay as they are.</param>
/// <param name="Retired">Keys that nothing needs any more.</param>
public sealed record Reencryption(long Resealed, long Broken, IReadOnlyList<string> Retired);
