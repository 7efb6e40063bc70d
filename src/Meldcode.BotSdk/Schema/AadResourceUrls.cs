using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The resources for which tokens are asked together.</summary>
public partial class AadResourceUrls
{
    public AadResourceUrls()
    {
    }

    public AadResourceUrls(IList<string> resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    [JsonProperty(PropertyName = "resourceUrls")]
    public IList<string> ResourceUrls { get; set; }
}
