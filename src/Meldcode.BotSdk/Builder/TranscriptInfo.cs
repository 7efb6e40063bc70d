namespace Microsoft.Bot.Builder;

/// <summary>A conversation of which there is a transcript.</summary>
public class TranscriptInfo
{
    public string ChannelId { get; set; }

    public string Id { get; set; }

    public DateTimeOffset Created { get; set; }
}
