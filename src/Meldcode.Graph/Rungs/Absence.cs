using Meldcode.Domain;
using Microsoft.Graph.Models;

namespace Meldcode.Graph;

/// <summary>Looks at automatic replies, which say until when, and then at Teams; each only when the settings ask for it.</summary>
internal sealed class Absence(GraphConnection graph, TimeProvider time) : IAbsence
{
    public async Task<DateTimeOffset?> AwayUntilAsync(string tenantId, string personId, CancellationToken ct)
    {
        if (!graph.Options.Serves(tenantId) || !Guid.TryParseExact(personId, "D", out var person))
        {
            return null;
        }
        return await graph.People.EnterAsync(person, async () => await RepliesAsync(person, ct) ?? await PresenceAsync(person, ct), ct);
    }

    private async Task<DateTimeOffset?> RepliesAsync(Guid person, CancellationToken ct)
    {
        if (!graph.Options.AutomaticReplies)
        {
            return null;
        }
        var answer = await graph.CallAsync(GraphCall.ReadAutomaticReplies, async (client, trace, token) =>
        {
            var mailbox = await client.Users[$"{person}"].MailboxSettings.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = ["automaticRepliesSetting"];
                    request.Options.Add(trace);
                },
                token);
            return Until(mailbox?.AutomaticRepliesSetting);
        }, ct);
        return answer is GraphAnswer<DateTimeOffset?>.Done { Value: var until } ? until : null;
    }

    private async Task<DateTimeOffset?> PresenceAsync(Guid person, CancellationToken ct)
    {
        if (!graph.Options.Presence)
        {
            return null;
        }
        var answer = await graph.CallAsync(GraphCall.ReadPresence, async (client, trace, token) =>
            (await client.Users[$"{person}"].Presence.GetAsync(request => request.Options.Add(trace), token))?.OutOfOfficeSettings?.IsOutOfOffice == true, ct);
        return answer is GraphAnswer<bool>.Done { Value: true } ? DateTimeOffset.MaxValue : null;
    }

    private DateTimeOffset? Until(AutomaticRepliesSetting? replies)
    {
        var now = time.GetUtcNow();
        return replies?.Status switch
        {
            AutomaticRepliesStatus.AlwaysEnabled => DateTimeOffset.MaxValue,
            AutomaticRepliesStatus.Scheduled when Moment(replies.ScheduledStartDateTime) <= now && Moment(replies.ScheduledEndDateTime) is { } end && end > now => end,
            _ => null,
        };
    }

    /// <summary>Graph gives a time without a zone, and beside it the name of the zone: UTC, unless asked otherwise.</summary>
    private static DateTimeOffset? Moment(DateTimeTimeZone? moment)
    {
        if (!DateTime.TryParse(moment?.DateTime, System.Globalization.CultureInfo.InvariantCulture, out var local))
        {
            return null;
        }
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(moment?.TimeZone ?? "UTC", out var known) ? known : TimeZoneInfo.Utc;
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(unspecified, zone.GetUtcOffset(unspecified)).ToUniversalTime();
    }
}
