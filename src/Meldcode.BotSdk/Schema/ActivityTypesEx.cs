namespace Microsoft.Bot.Schema;

/// <summary>Types that only exist between a bot and its adapter.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
