using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Escalation;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation;

/// <summary>
/// The bot. Acute danger is answered first, from nothing but the settings. In a chat of one's own the rest goes to the dialogs;
/// where others read along, and in the search box, there are look-ups only.
/// </summary>
public sealed class MeldcodeBot(MainDialog dialog, KennisAnswers kennis, ConversationState state, ChatMemory chats, IOrganisatieDirectory organisaties, IReachability reachability, TimeProvider clock) : TeamsActivityHandler
{
    private readonly GroupReplies _group = new(kennis);
    private readonly KennisExtension _extension = new(kennis);
    /// <summary>Longest that the emergency card waits to learn which casus is open; without it the card has one button less.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));
    private readonly IStatePropertyAccessor<ActiveCasus> _active = state.CreateProperty<ActiveCasus>(nameof(ActiveCasus));

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
        return KennisReplies.InPlace(turnContext) is { } card
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = card }
            : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = TurnText.Received };
    }

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var organisatie = TurnIdentity.Tenant((Activity)turnContext.Activity) is { } tenant ? organisaties.Find(tenant) : null;
        return Task.FromResult(new MessagingExtensionResponse(_extension.Answer(query, organisatie)));
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        CasusReplies.TextAsync(turnContext, Messages.Edited, cancellationToken);

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await AnswerAsync(turnContext, new UserInput { Verb = CardVerb.Welkom }, cancellationToken).ConfigureAwait(false);
    }

    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // An upgrade takes the app away as well, and gives it back at once.
        if (turnContext.Activity.Action == InstallationUpdateActionTypes.Remove)
        {
            await chats.ForgetAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }
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
            await _group.AnswerAsync(turn, input, organisatie, Amsterdam.Day(clock.GetUtcNow()), ct).ConfigureAwait(false);
        }
        else
        {
            var actor = new Actor(organisatie.TenantId, organisatie.Id, person);
            var staffed = await reachability.StaffedAsync(organisatie, ct).ConfigureAwait(false);
            turn.TurnState.Set(new TurnScope(actor, staffed, input, TurnIdentity.Delivery(turn.Activity), clock.GetUtcNow()));
            await dialog.RunAsync(turn, _dialogs, ct).ConfigureAwait(false);
            await state.SaveChangesAsync(turn, false, ct).ConfigureAwait(false);
            await chats.RememberAsync(turn, ct).ConfigureAwait(false);
        }
    }

    private static bool IsAcuut(UserInput input) =>
        input.Verb is CardVerb.Acuut or CardVerb.AcuutIntussen || (!input.IsCard && AcuutWoorden.MayMeanDanger(input.Text));

    /// <summary>Needs no login, no casus and no storage. Where others read along, nothing points at a casus.</summary>
    private async Task AcuutAsync(ITurnContext turn, UserInput input, Organisatie? organisatie, CancellationToken ct)
    {
        var open = TurnIdentity.IsPersonal(turn.Activity) ? input.Casus ?? await OpenCasusAsync(turn, ct).ConfigureAwait(false) : null;
        var card = input.Verb == CardVerb.AcuutIntussen ? AcuutIntussenCard.Build(organisatie, open) : AcuutCard.Build(organisatie, open);
        if (organisatie is not null && KennisAnswers.IsQuestion(input) && kennis.Best(input.Text, organisatie.Variant) is { } item)
        {
            card.Actions.Add(CardButtons.Submit(CardVerb.Kennis, KennisText.AntwoordOpVraag, item.Id));
        }

        await CasusReplies.CardAsync(turn, card, ct).ConfigureAwait(false);
    }

    /// <summary>The casus to go back to. Storage that is slow or down must not hold up the numbers.</summary>
    private async Task<CasusId?> OpenCasusAsync(ITurnContext turn, CancellationToken ct)
    {
        try
        {
            var active = await _active.GetAsync(turn, () => new ActiveCasus(), ct).WaitAsync(Patience, clock, ct).ConfigureAwait(false);
            return CasusId.Read(active.Id);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            return null;
        }
    }
}
