using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What can be asked of the bot, in words and in buttons.</summary>
public static class HelpCard
{
    /// <param name="organisatie">Null when the person belongs to none that is known.</param>
    /// <param name="view">The open casus, when there is one.</param>
    public static AdaptiveCard Build(Organisatie? organisatie, CasusView? view) => CardFrame.New(
        [
            Blocks.Title(HelpText.Title),
            Blocks.Text(HelpText.What),
            Blocks.TextOrNothing(view is null ? null : HelpText.Busy(view.Casus.Kenmerk)),
            Blocks.Heading(HelpText.TypeThis),
            Blocks.Bullets(HelpText.Words),
            .. organisatie is null ? [] : Contacts.Build(organisatie),
        ],
        [
            view is null ? null : CasusActions.Submit(view, CardVerb.Open, HelpText.Continue(view.Casus.Kenmerk)).Primary(),
            CardButtons.Submit(CardVerb.NieuweCasus, ButtonText.NieuweCasus),
            CardButtons.Submit(CardVerb.MijnCasussen, ButtonText.MijnCasussen),
            CardButtons.Submit(CardVerb.Uitleg, ButtonText.TipsEnUitleg),
            CasusActions.Acuut(view),
        ]);
}
