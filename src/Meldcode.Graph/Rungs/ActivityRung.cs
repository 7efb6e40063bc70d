using System.Globalization;
using Meldcode.Domain;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Teamwork.SendActivityNotification;

namespace Meldcode.Graph;

/// <summary>A notification in the activity feed of Teams that opens the chat with the bot. The app has to be installed for the person.</summary>
internal sealed class ActivityRung(GraphConnection graph) : IRung
{
    /// <summary>52 bits: more would not survive a reader for which every number is a double.</summary>
    private const int ChainDigits = 13;

    public Rung Kind => Rung.ActivityFeed;

    public Task<RungResult> TryAsync(Notice notice, Receiver receiver, CancellationToken ct) =>
        RungResults.Hindrance(graph.Options, graph.Options.TeamsAppId, notice, receiver, out var person) is { } hindrance
            ? Task.FromResult<RungResult>(hindrance)
            : graph.People.EnterAsync(person, () => SendAsync(notice, person, ct), ct);

    private async Task<RungResult> SendAsync(Notice notice, Guid person, CancellationToken ct)
    {
        var body = Body(notice);
        return RungResults.Of(await graph.CallAsync(GraphCall.SendActivity, async (client, trace, token) =>
        {
            await client.Users[$"{person}"].Teamwork.SendActivityNotification.PostAsync(body, request => request.Options.Add(trace), token);
            return true;
        }, ct));
    }

    private SendActivityNotificationPostRequestBody Body(Notice notice) => new()
    {
        Topic = new TeamworkActivityTopic
        {
            Source = TeamworkActivityTopicSource.Text,
            Value = ActivityText.Topic,
            WebUrl = ChatLink.To(graph.Options).AbsoluteUri,
        },
        ActivityType = ActivityTypes.Of(notice.Kind),
        ChainId = Chain(notice.Id),
        PreviewText = new ItemBody { Content = ActivityText.Preview(notice) },
        TeamsAppId = graph.Options.TeamsAppId,
        TemplateParameters = [],
    };

    /// <summary>The same for each try of a notice: what arrives twice takes the place of the first.</summary>
    private static long Chain(string noticeId) =>
        long.Parse(noticeId.AsSpan(0, ChainDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
