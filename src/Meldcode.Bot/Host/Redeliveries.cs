using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Meldcode.Bot.Host;

/// <summary>
/// Teams sends an activity again when the answer is slow, and then to any instance. While the first is being answered,
/// and for some time after, the same one changes and says nothing. One that failed may be tried again.
/// </summary>
internal sealed class Redeliveries(RecentDeliveries recent, DeliveryTurns turns) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (Key(turnContext.Activity) is not { } key)
        {
            await next(cancellationToken);
        }
        else if (recent.TryBegin(key))
        {
            await FirstAsync(key, next, cancellationToken);
        }
    }

    private async Task FirstAsync(string key, NextDelegate next, CancellationToken ct)
    {
        try
        {
            await turns.RunAsync(key, ct => next(ct), ct);
        }
        catch
        {
            recent.Forget(key);
            throw;
        }
    }

    /// <summary>An invoke is not one of these: whoever asks again waits for an answer.</summary>
    private static string? Key(Activity activity) =>
        activity.Type == ActivityTypes.Invoke || string.IsNullOrEmpty(activity.Id)
            ? null
            : $"{activity.ChannelId}\n{activity.Conversation?.TenantId}\n{activity.Conversation?.Id}\n{activity.Type}\n{activity.Id}";
}
