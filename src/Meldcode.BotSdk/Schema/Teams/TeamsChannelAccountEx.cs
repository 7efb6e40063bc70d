using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class TeamsChannelAccount
{
    /// <summary>Teams calls the directory's object id by another name in its lists of members.</summary>
    [JsonProperty(PropertyName = "objectId")]
    private string ObjectId
    {
        set => AadObjectId = value ?? AadObjectId;
    }
}
