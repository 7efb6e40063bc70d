using System.Text;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace Meldcode.Storage;

/// <summary>The stored form of an item of bot state: JSON that names the types it was made from.</summary>
internal sealed class BotStateCodec
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

    public byte[] Encode(object item) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(item, Settings));

    /// <returns>Null when it cannot be read: another build's type, or a type that state may not hold.</returns>
    public object? Decode(BotStateRow row)
    {
        try
        {
            var item = JsonConvert.DeserializeObject(Encoding.UTF8.GetString(row.Payload), Settings);
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
}
