using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace Meldcode.Storage;

/// <summary>The stored form of an item of bot state: JSON that names the types it was made from, sealed.</summary>
internal sealed class BotStateCodec(Vault vault)
{
    private const int MaxDepth = 128;

    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = new BotStateTypes(),
        MetadataPropertyHandling = MetadataPropertyHandling.ReadAhead,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = MaxDepth,
    };

    /// <summary>Fills the row's payload, for the etag that the row has by then.</summary>
    public void Encode(BotStateRow row, object item) =>
        row.Payload = vault.Seal(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(item, Settings)), PlaceOf(row));

    /// <returns>Null when it cannot be read: another build's type, or a type that state may not hold.</returns>
    /// <exception cref="SealBrokenException">The row isn't as it was written.</exception>
    public object? Decode(BotStateRow row)
    {
        var json = Encoding.UTF8.GetString(vault.Open(row.Payload, PlaceOf(row)));
        try
        {
            var item = JsonConvert.DeserializeObject(json, Settings);
            if (item is IStoreItem versioned)
            {
                versioned.ETag = row.Etag;
            }

            return item;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether any of these words stands in it. What cannot be opened mentions nothing that anybody could read.</summary>
    public bool Mentions(BotStateRow row, params IEnumerable<string> words)
    {
        try
        {
            var json = Encoding.UTF8.GetString(vault.Open(row.Payload, PlaceOf(row)));
            return words.Any(word => json.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
        catch (SealBrokenException)
        {
            return false;
        }
    }

    /// <summary>The key names a chat and a person, so a log gets a hash of it.</summary>
    public static Place PlaceOf(BotStateRow row) =>
        new("bot_state", "payload", row.Key, row.Etag) { Label = $"bot_state.payload {HashOf(row.Key)}" };

    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..12];
}
