using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class GeoCoordinates : Entity
{
    public GeoCoordinates()
    {
        CustomInit();
    }

    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = default,
        string name = default)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Type = type;
        Name = name;
        CustomInit();
    }

    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    partial void CustomInit();
}
