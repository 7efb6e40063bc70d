using Meldcode.Bot.Settings;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Host;

/// <summary>
/// Gives each turn a time-out of its own. Neither Teams hanging up nor the bot stopping ends a turn halfway: what it
/// saves and what it says belong together.
/// </summary>
internal sealed class TurnTokens(IOptions<TurnOptions> options, TimeProvider time)
{
    private readonly TimeSpan _limit = TimeSpan.FromSeconds(options.Value.TimeoutSeconds);

    /// <param name="request">The request's own token; not followed.</param>
    public CancellationToken Next(CancellationToken request) => new CancellationTokenSource(_limit, time).Token;
}
