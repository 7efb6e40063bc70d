using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation;

/// <summary>
/// The bot. Acute danger is answered first, from nothing but the settings; everything else goes to the dialogs, in personal chat only.
/// </summary>
public sealed class MeldcodeBot(MainDialog dialog, ConversationState state, IOrganisatieDirectory organisaties, TimeProvider clock) : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await AnswerAsync(turnContext, UserInput.Read(turnContext.Activity as Activity), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A card action sent the universal way: the same action, answered with a short word.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(invokeValue);
        var data = invokeValue.Action?.Data as JObject ?? [];
        data[CardData.Verb] ??= invokeValue.Action?.Verb;
        await AnswerAsync(turnContext, UserInput.ReadCard(data), cancellationToken).ConfigureAwait(false);
        return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = TurnText.Received };
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        CasusReplies.TextAsync(turnContext, Messages.Edited, cancellationToken);

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await AnswerAsync(turnContext, new UserInput { Verb = CardVerb.Welkom }, cancellationToken).ConfigureAwait(false);
    }

    private async Task AnswerAsync(ITurnContext turn, UserInput input, CancellationToken ct)
    {
        var organisatie = TurnIdentity.Tenant(turn.Activity) is { } tenant ? organisaties.Find(tenant) : null;
        if (IsAcuut(input))
        {
            await AcuutAsync(turn, input, organisatie, ct).ConfigureAwait(false);
        }
        else if (organisatie is null || TurnIdentity.Person(turn.Activity) is not { } person)
        {
            await CasusReplies.TextAsync(turn, Messages.NotYourTenant, ct).ConfigureAwait(false);
        }
        else if (!TurnIdentity.IsPersonal(turn.Activity))
        {
            await CasusReplies.TextAsync(turn, Messages.InGroup, ct).ConfigureAwait(false);
        }
        else
        {
            var actor = new Actor(organisatie.TenantId, organisatie.Id, person);
            turn.TurnState.Set(new TurnScope(actor, organisatie, input, TurnIdentity.Delivery(turn.Activity), clock.GetUtcNow()));
            await dialog.RunAsync(turn, _dialogs, ct).ConfigureAwait(false);
            await state.SaveChangesAsync(turn, false, ct).ConfigureAwait(false);
        }
    }

    private static bool IsAcuut(UserInput input) =>
        input.Verb is CardVerb.Acuut or CardVerb.AcuutIntussen || (!input.IsCard && AcuutWoorden.MayMeanDanger(input.Text));

    /// <summary>Needs no login, no casus and no storage.</summary>
    private static Task AcuutAsync(ITurnContext turn, UserInput input, Organisatie? organisatie, CancellationToken ct) =>
        CasusReplies.CardAsync(
            turn,
            input.Verb == CardVerb.AcuutIntussen ? AcuutIntussenCard.Build(organisatie, input.Casus) : AcuutCard.Build(organisatie, input.Casus),
            ct);
}
