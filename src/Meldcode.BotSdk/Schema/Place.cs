using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class Place : Entity
{
    public Place()
    {
        CustomInit();
    }

    public Place(
        object address = default,
        object geo = default,
        object hasMap = default,
        string type = default,
        string name = default)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Type = type;
        Name = name;
        CustomInit();
    }

    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    partial void CustomInit();
}
