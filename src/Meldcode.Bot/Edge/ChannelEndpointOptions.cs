namespace Meldcode.Bot.Edge;

/// <param name="AppId">The bot's app id; empty where nobody is checked.</param>
/// <param name="RequireToken">False only together with <see cref="LocalChannelAuthentication"/>.</param>
/// <param name="TurnToken">
/// The token that a turn runs under, given the request's. Teams closes the request after about 15 s, which must not
/// cut a turn in two, so the host gives a time-out of its own here.
/// </param>
public sealed record ChannelEndpointOptions(string AppId, bool RequireToken, Func<CancellationToken, CancellationToken> TurnToken);
