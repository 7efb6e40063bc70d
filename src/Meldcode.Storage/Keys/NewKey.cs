using System.Security.Cryptography;

namespace Meldcode.Storage;

/// <summary>Makes a key for the ring.</summary>
public static class NewKey
{
    /// <summary>Base64 of 32 bytes from the system's random number generator.</summary>
    public static string Make() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(RingKey.Size));
}
