namespace Meldcode.Storage;

/// <summary>The ring doesn't open what this database holds. Nothing was changed; the bot must not start.</summary>
/// <param name="differing">Ids in the ring whose key is another than the one that sealed.</param>
/// <param name="missing">Ids that the database still needs and that the ring hasn't.</param>
public sealed class WrongKeyException(IReadOnlyList<string> differing, IReadOnlyList<string> missing)
    : Exception("the key ring is not the one that this database was used with")
{
    public IReadOnlyList<string> Differing { get; } = differing;

    public IReadOnlyList<string> Missing { get; } = missing;
}
