using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Skype put tags around a mention's words that are not in the message's text; without them the two are alike.</summary>
public class SkypeMentionNormalizeMiddleware : IMiddleware
{
    public static void NormalizeSkypMentionText(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var entity in (activity.Entities ?? []).Where(e => e.Type == EntityTypes.Mention))
        {
            entity.Properties["text"] = BetweenTags((string)entity.Properties["text"]);
        }
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        return next(cancellationToken);
    }

    private static string BetweenTags(string text)
    {
        var start = text?.IndexOf('>', StringComparison.Ordinal) ?? -1;
        var end = start < 0 ? -1 : text.IndexOf('<', start);
        return end < 0 ? text : WebUtility.HtmlDecode(text[(start + 1)..end].Trim());
    }
}
