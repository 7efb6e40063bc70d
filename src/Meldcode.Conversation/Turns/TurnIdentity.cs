using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Meldcode.Conversation.Turns;

/// <summary>Reads who and where from an activity.</summary>
internal static class TurnIdentity
{
    public static string? Tenant(Activity activity) =>
        NullIfEmpty(activity.Conversation?.TenantId) ?? ChannelTenant(activity);

    /// <summary>The directory's object id where Teams gives it, else the channel's id of the person.</summary>
    public static string? Person(Activity activity) =>
        NullIfEmpty(activity.From?.AadObjectId) ?? NullIfEmpty(activity.From?.Id);

    public static DeliveryId? Delivery(Activity activity) =>
        NullIfEmpty(activity.Id) is { } id ? new DeliveryId($"{Tenant(activity)}/{activity.Conversation?.Id}/{id}") : null;

    public static bool IsPersonal(Activity activity) =>
        activity.Conversation is { IsGroup: not true, ConversationType: null or "" or "personal" };

    private static string? ChannelTenant(Activity activity) =>
        activity.TryGetChannelData<TeamsChannelData>(out var data) ? NullIfEmpty(data?.Tenant?.Id) : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
