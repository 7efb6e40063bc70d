using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class MeetingDetailsBase
{
    public MeetingDetailsBase()
    {
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "joinUrl")]
    public Uri JoinUrl { get; set; }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
