using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Turns;

/// <summary>Who speaks, for which organisation and in which delivery; worked out once per turn.</summary>
/// <param name="Actor">The person within the organisation.</param>
/// <param name="Input">What the person did.</param>
/// <param name="Delivery">Identity of this delivery, so that the same one twice has one effect.</param>
/// <param name="Now">Time of the turn, UTC.</param>
public sealed record TurnScope(Actor Actor, Organisatie Organisatie, UserInput Input, DeliveryId? Delivery, DateTimeOffset Now)
{
    public DateOnly Today => Amsterdam.Day(Now);

    /// <summary>Casussen read or changed in this turn, so that one turn reads a casus once.</summary>
    internal Dictionary<CasusId, StoredCasus> Known { get; } = [];

    /// <summary>A casus of this turn is there, and the text that it follows is not.</summary>
    internal bool ProtocolIsGone { get; set; }

    /// <summary>The scope that the bot put into the turn.</summary>
    public static TurnScope Of(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.Get<TurnScope>() ?? throw new InvalidOperationException("the turn has no scope");
    }
}
