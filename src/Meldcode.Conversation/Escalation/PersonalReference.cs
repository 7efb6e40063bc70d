using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Meldcode.Conversation.Escalation;

/// <summary>A conversation reference as it is kept: the same text for as long as nothing changed.</summary>
internal static class PersonalReference
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = 32 };

    /// <summary>Without the message and the language of the moment: neither says where the chat is.</summary>
    public static string Of(Activity activity) => Of(activity.GetConversationReference());

    public static string Of(ConversationReference reference)
    {
        reference.ActivityId = null;
        reference.Locale = null;
        return JsonConvert.SerializeObject(reference, Json);
    }

    /// <returns>Null when the text is not a reference that can be spoken to.</returns>
    public static ConversationReference? Read(string? text)
    {
        try
        {
            var reference = text is null ? null : JsonConvert.DeserializeObject<ConversationReference>(text, Json);
            return reference is { ServiceUrl.Length: > 0, Conversation.Id.Length: > 0 } ? reference : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
