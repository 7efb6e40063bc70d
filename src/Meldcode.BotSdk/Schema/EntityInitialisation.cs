namespace Microsoft.Bot.Schema;

/// <remarks>The type of these entities is fixed, whatever a caller passes.</remarks>
public partial class Mention
{
    partial void CustomInit() => Type = EntityTypes.Mention;
}

public partial class Place
{
    partial void CustomInit() => Type = EntityTypes.Place;
}

public partial class GeoCoordinates
{
    partial void CustomInit() => Type = EntityTypes.GeoCoordinates;
}
