using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Meldcode.Bot.Host;

/// <summary>The adapter with what is the same in every turn: Dutch, each delivery once, and an answer when it goes wrong.</summary>
internal sealed class MeldcodeAdapter : CloudAdapter
{
    public MeldcodeAdapter(
        BotFrameworkAuthentication authentication, ConversationState state, TimeProvider time, ILogger<MeldcodeAdapter> log)
        : base(authentication, log)
    {
        OnTurnError = new TurnFailure(state, log).AnswerAsync;
        Use(new DutchTurns());
        Use(new Redeliveries(time));
    }
}
