using System.Globalization;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Bewaren;

/// <summary>The overview and the figures, for whoever has a function in the organisation.</summary>
public sealed class OverzichtAnswers(ICasusStore store, CasusDesk desk, IFigures figures, IDownloads downloads, IDownloadPage page)
{
    /// <returns>False when the input asks for none of these.</returns>
    public async Task<bool> TryAnswerAsync(ITurnContext turn, CancellationToken ct)
    {
        var scope = TurnScope.Of(turn);
        switch (scope.Input.Verb)
        {
            case BewaarVerb.Overzicht:
                await OverzichtAsync(turn, scope, ct).ConfigureAwait(false);
                return true;
            case BewaarVerb.Jaarcijfers:
                await JaarcijfersAsync(turn, scope, ct).ConfigureAwait(false);
                return true;
            case BewaarVerb.JaarcijfersLink:
                await LinkAsync(turn, scope, ct).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    private async Task OverzichtAsync(ITurnContext turn, TurnScope scope, CancellationToken ct)
    {
        if (Rollen.Of(scope.Organisatie, scope.Actor.PersonId).Count == 1)
        {
            await CasusReplies.TextAsync(turn, OverzichtText.NotForYou, ct).ConfigureAwait(false);
            return;
        }

        var locations = scope.Organisatie.Locations;
        var choice = OverzichtChoice.Read(scope.Input, locations);
        var casussen = await store.OverviewAsync(scope.Actor, new OverviewFilter { WithClosed = choice.Filter == OverzichtFilter.WithClosed }, ct).ConfigureAwait(false);
        var rows = casussen.Select(stored => desk.ProtocolOf(stored.Casus) is { } protocol ? OverviewRow.Of(stored, protocol, scope.Organisatie, scope.Today) : null).OfType<OverviewRow>();
        await CasusReplies.CardAsync(turn, OverzichtCard.Build([.. rows], choice, locations, Number(scope.Input.Value(CardData.Page)) ?? 1), ct).ConfigureAwait(false);
    }

    private async Task JaarcijfersAsync(ITurnContext turn, TurnScope scope, CancellationToken ct)
    {
        if (await figures.ReadAsync(scope.Actor, ct).ConfigureAwait(false) is { } years)
        {
            await CasusReplies.CardAsync(turn, JaarcijfersCard.Build(years, Number(scope.Input.Target), page.For("") is not null), ct).ConfigureAwait(false);
        }
        else
        {
            await CasusReplies.TextAsync(turn, JaarcijfersText.NotForYou, ct).ConfigureAwait(false);
        }
    }

    private async Task LinkAsync(ITurnContext turn, TurnScope scope, CancellationToken ct)
    {
        if (!IFigures.MaySee(scope.Organisatie, scope.Actor.PersonId) || page.For("") is null)
        {
            await CasusReplies.TextAsync(turn, JaarcijfersText.NotForYou, ct).ConfigureAwait(false);
            return;
        }

        var ticket = await downloads.OfferAsync(new DownloadOrder(scope.Actor, DownloadKind.Jaarcijfers, null), ct).ConfigureAwait(false);
        await CasusReplies.CardAsync(turn, LinkCard.Build(page.For(ticket.Token)!, ticket), ct).ConfigureAwait(false);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
