using Meldcode.Bot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Meldcode.Bot.Host;

/// <summary>What is the same in every turn: Dutch, each delivery once, a sign of life, and an answer when it goes wrong.</summary>
internal sealed class MeldcodeAdapter : CloudAdapter
{
    /// <summary>Milliseconds: Teams asks for a sign of life within 2 s.</summary>
    private const int TypingAfter = 1000;

    /// <summary>Milliseconds: Teams shows an indicator for some 3 s.</summary>
    private const int TypingAgain = 3000;

    public MeldcodeAdapter(
        BotFrameworkAuthentication authentication, ConversationState state, Redeliveries redeliveries, MeasuredTurns measured, ILogger<MeldcodeAdapter> log)
        : base(authentication, log)
    {
        OnTurnError = new TurnFailure(state, log).AnswerAsync;
        Use(measured);
        Use(new DutchTurns());
        Use(new ShowTypingMiddleware(TypingAfter, TypingAgain));
        Use(new TurnLimit());
        Use(redeliveries);
    }
}
