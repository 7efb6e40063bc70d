using System.Diagnostics;
using OpenTelemetry;

namespace Meldcode.Bot.Telemetry;

/// <summary>Takes from a span what is not on the list, before it leaves: tags, events (an exception's message is one), baggage and names made up on the way.</summary>
internal sealed class SpanGuard : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Where(tag => !TelemetryNames.IsAllowed(tag.Key, tag.Value)).ToList())
        {
            data.SetTag(tag.Key, null);
        }
        data.DisplayName = data.OperationName;
        data.TraceStateString = null;
        if (data.Status == ActivityStatusCode.Error)
        {
            data.SetStatus(ActivityStatusCode.Error);
        }
        if (data.Events.Any() || data.Links.Any())
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
