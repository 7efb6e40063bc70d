using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a media event: the value of the card that plays.</summary>
public partial class MediaEventValue
{
    public MediaEventValue()
    {
    }

    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    [JsonProperty(PropertyName = "cardValue")]
    public object CardValue { get; set; }
}
