namespace Microsoft.Bot.Schema;

/// <summary>The locale, who is mentioned, and the mentions out of a message's text.</summary>
public static class ActivityExtensions
{
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is Activity concrete)
        {
            concrete.Locale = locale;
        }
    }

    public static bool MentionsId(this IMessageActivity activity, string id) => activity.GetMentions().Any(m => m.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    /// <summary>Removes the mention of the bot itself and returns what is left.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>
    /// Removes every mention of this id from the activity's text and returns what is left. The words of a mention are
    /// taken literally, where the package reads them as a pattern: a name is chosen by whoever bears it.
    /// </summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == id))
        {
            var words = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (activity.Text != null && words.Length > 0)
            {
                activity.Text = activity.Text.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
