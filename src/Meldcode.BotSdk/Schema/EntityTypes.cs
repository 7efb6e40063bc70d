namespace Microsoft.Bot.Schema;

public static class EntityTypes
{
    public const string Mention = "mention";
    public const string Place = "Place";
    public const string GeoCoordinates = "GeoCoordinates";
}
