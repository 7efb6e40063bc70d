using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to the debugger's trace, whole or their text only.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    };

    private readonly bool _traceActivity;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        System.Diagnostics.Trace.TraceInformation(_traceActivity
            ? JsonConvert.SerializeObject(activity, Settings)
            : $"From:{activity.From?.Name ?? activity.From?.Id} To:{activity.Recipient?.Name ?? activity.Recipient?.Id} Type:{activity.Type} Text:{(activity as Activity)?.Text}");
        return Task.CompletedTask;
    }
}
