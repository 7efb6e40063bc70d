using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what was said, in tests. The bot uses none: a casus is in the journal and nowhere else.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
