using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the mention of the bot out of a message, and the markup off the other mentions.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    public NormalizeMentionsMiddleware()
    {
    }

    public bool RemoveRecipientMention { get; set; } = true;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: not null } message)
        {
            Normalize(message);
        }

        return next(cancellationToken);
    }

    private static string WithoutMarkup(string text) =>
        text?.Replace("<at>", string.Empty, StringComparison.OrdinalIgnoreCase).Replace("</at>", string.Empty, StringComparison.OrdinalIgnoreCase);

    private static bool IsMentionOf(Entity entity, string id) =>
        string.Equals(entity.Type, EntityTypes.Mention, StringComparison.OrdinalIgnoreCase) && entity.GetAs<Mention>().Mentioned?.Id == id;

    private void Normalize(Activity message)
    {
        if (RemoveRecipientMention && message.Recipient != null)
        {
            message.RemoveRecipientMention();
            message.Entities = message.Entities?.Where(e => !IsMentionOf(e, message.Recipient.Id)).ToList();
        }

        message.Text = WithoutMarkup(message.Text)?.Trim();
        foreach (var entity in message.Entities ?? [])
        {
            if (string.Equals(entity.Type, EntityTypes.Mention, StringComparison.OrdinalIgnoreCase) && entity.Properties.TryGetValue("text", out var text))
            {
                entity.Properties["text"] = WithoutMarkup((string)text)?.Trim();
            }
        }
    }
}
