using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Settings;

/// <summary>Settings "Turn": one message in, one answer out.</summary>
public sealed record TurnOptions
{
    public const string Section = "Turn";

    /// <summary>Longest a turn may take, in seconds. Teams gives up after 15 and then sends the same message again.</summary>
    [Range(1, 14)]
    public int TimeoutSeconds { get; init; } = 10;
}
