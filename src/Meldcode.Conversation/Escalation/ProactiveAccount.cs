namespace Meldcode.Conversation.Escalation;

/// <summary>Who the bot is when it speaks first.</summary>
/// <param name="AppId">Application id of the bot; empty on a developer's machine.</param>
/// <param name="ServiceUrl">Where the channel takes messages for somebody who never wrote to the bot; null where only who wrote can be answered.</param>
public sealed record ProactiveAccount(string AppId, string? ServiceUrl)
{
    /// <summary>Address of Teams in the public cloud that is good for every region.</summary>
    public const string TeamsServiceUrl = "https://smba.trafficmanager.net/teams/";
}
