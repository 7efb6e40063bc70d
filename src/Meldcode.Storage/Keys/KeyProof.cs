namespace Meldcode.Storage;

/// <summary>Whether a key is the one that a database knows by its id: a small thing, sealed with it once.</summary>
internal static class KeyProof
{
    public static byte[] Of(RingKey key) => Only(key).Seal("meldcode"u8, PlaceOf(key.Id));

    public static bool Holds(SealingKeyRow row, RingKey key)
    {
        try
        {
            Only(key).Open(row.Proof, PlaceOf(row.KeyId));
            return true;
        }
        catch (SealBrokenException)
        {
            return false;
        }
    }

    private static Vault Only(RingKey key) => new(new KeyRing(key.Id, [key]));

    private static Place PlaceOf(string id) => new("sealing_key", "proof", id);
}
