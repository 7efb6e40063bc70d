using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the mention of the bot out of a message, and the markup off the other mentions.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    private const string Opening = "<at";
    private const string Closing = "</at>";

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

    /// <summary>The words between the tags, whatever attributes the tag has. A tag that is never closed stays as it is.</summary>
    private static string WithoutMarkup(string text)
    {
        while (text != null)
        {
            var start = text.IndexOf(Opening, StringComparison.OrdinalIgnoreCase);
            var end = start < 0 ? -1 : text.IndexOf('>', start);
            var close = end < 0 ? -1 : text.IndexOf(Closing, end, StringComparison.OrdinalIgnoreCase);
            if (close < 0)
            {
                return text;
            }

            text = text[..start] + text[(end + 1)..close] + Apart(text[(close + Closing.Length)..]);
        }

        return null;
    }

    /// <summary>Teams writes a mention against the word that follows it.</summary>
    private static string Apart(string following) => following.Length == 0 || char.IsWhiteSpace(following[0]) ? following : " " + following;

    private static bool IsMentionOf(Entity entity, string id) => IsMention(entity) && entity.GetAs<Mention>().Mentioned?.Id == id;

    private static bool IsMention(Entity entity) => string.Equals(entity.Type, EntityTypes.Mention, StringComparison.OrdinalIgnoreCase);

    private void Normalize(Activity message)
    {
        if (RemoveRecipientMention && message.Recipient != null)
        {
            message.RemoveRecipientMention();
            message.Entities = message.Entities?.Where(e => !IsMentionOf(e, message.Recipient.Id)).ToList();
        }

        message.Text = WithoutMarkup(message.Text)?.Trim();
        foreach (var entity in (message.Entities ?? []).Where(IsMention))
        {
            if (entity.Properties.TryGetValue("text", out var text))
            {
                entity.Properties["text"] = WithoutMarkup((string)text)?.Trim();
            }
        }
    }
}
