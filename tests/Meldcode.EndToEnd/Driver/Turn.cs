using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

/// <summary>One activity to the bot, and all that the bot put in that chat before it answered the activity.</summary>
/// <param name="StatusCode">The bot's HTTP status; 0 when the bot could not be reached or cut the connection.</param>
/// <param name="Replies">In order; typing signs are left out.</param>
/// <param name="InvokeAnswer">The body of the answer to an invoke, else null.</param>
public sealed record Turn(int StatusCode, IReadOnlyList<Reply> Replies, JsonNode? InvokeAnswer)
{
    /// <summary>The one thing that the bot did.</summary>
    public Reply Reply => Replies is [var only]
        ? only
        : throw new InvalidOperationException($"The bot answered {StatusCode} with {Replies.Count} messages.");

    public Reply Last => Replies is [.., var last]
        ? last
        : throw new InvalidOperationException($"The bot answered {StatusCode} without a message.");

    public Card Card => Last.Card;
}
