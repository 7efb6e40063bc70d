using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(
        string id = default,
        string name = default,
        string aadGroupId = default)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "aadGroupId")]
    public string AadGroupId { get; set; }
}
