using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class O365ConnectorCardImage
{
    public O365ConnectorCardImage()
    {
    }

    public O365ConnectorCardImage(string image = default, string title = default)
    {
        Image = image;
        Title = title;
    }

    [JsonProperty(PropertyName = "image")]
    public string Image { get; set; }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
