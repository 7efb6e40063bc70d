using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class SigninStateVerificationQuery
{
    public SigninStateVerificationQuery()
    {
    }

    public SigninStateVerificationQuery(string state = default)
    {
        State = state;
    }

    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
