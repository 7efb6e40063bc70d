namespace Meldcode.Bot.Edge;

/// <summary>The caller is the channel, but speaks for an organisation that does not use this bot: 403.</summary>
public sealed class TenantRefusedException(string message) : Exception(message);

/// <summary>The channel's keys were never read and can't be now, so nobody can be let in: 503.</summary>
public sealed class ChannelKeysUnavailableException(string message, Exception? inner) : Exception(message, inner);
