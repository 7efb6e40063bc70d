using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An entity that says who was addressed, and by which words in the text.</summary>
public partial class Mention : Entity
{
    public Mention()
    {
        CustomInit();
    }

    public Mention(
        ChannelAccount mentioned = default,
        string text = default,
        string type = default)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type;
        CustomInit();
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    partial void CustomInit();
}
