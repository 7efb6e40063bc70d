using System.Security.Cryptography;

namespace Meldcode.Storage.Tests;

/// <summary>Keys that are the same in every run, one for each id.</summary>
internal static class TestKeys
{
    public static string Base64(string id) => Convert.ToBase64String(SHA256.HashData([.. "test key "u8, .. System.Text.Encoding.UTF8.GetBytes(id)]));

    public static KeyRing Ring(string active, params string[] others) =>
        new(active, others.Prepend(active).Select(id => new RingKey(id, Convert.FromBase64String(Base64(id)))));
}
