using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What an activity carries.</summary>
public partial class Activity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>True when there is a service URL that is not one for HTTP.</summary>
    public bool IsFromStreamingConnection() => ServiceUrl?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == false;

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || (Attachments != null && Attachments.Any())
        || ChannelData != null;

    public Mention[] GetMentions() =>
        (Entities ?? Enumerable.Empty<Entity>())
            .Where(e => string.Equals(e.Type, EntityTypes.Mention, StringComparison.OrdinalIgnoreCase))
            .Select(e => e as Mention ?? e.Properties.ToObject<Mention>(SchemaJson.Serializer))
            .ToArray();

    /// <summary>The channel's own data as <typeparamref name="TypeT"/>; throws where it does not fit.</summary>
    public TypeT GetChannelData<TypeT>()
    {
        if (ChannelData == null)
        {
            return default;
        }

        return ChannelData is TypeT typed ? typed : ((JObject)ChannelData).ToObject<TypeT>(SchemaJson.Serializer);
    }

    /// <summary>False where there is no channel data or where it does not fit.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            if (ChannelData == null)
            {
                return false;
            }

            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception e) when (e is Newtonsoft.Json.JsonException or ArgumentException or InvalidCastException or FormatException)
        {
            return false;
        }
    }
}
