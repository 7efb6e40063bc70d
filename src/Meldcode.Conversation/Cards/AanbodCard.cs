using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>A casus that is offered: to somebody of the settings with the reason, to whoever has a code without anything.</summary>
public static class AanbodCard
{
    public static AdaptiveCard Build(OfferedCasus offered)
    {
        ArgumentNullException.ThrowIfNull(offered);
        return CardFrame.New(
            [
                Blocks.Title(SharingText.OfferTitle(offered.Aanbod, offered.Kenmerk)),
                Blocks.Text(SharingText.OfferIntro(offered.Aanbod)),
                Blocks.Typed(null, offered.Aanbod.Reason),
                Blocks.Small(SharingText.OfferUntil(offered.Aanbod)),
            ],
            Answer(CardVerb.AanbodAannemen, SharingText.Accept, $"{offered.Id}/{offered.Aanbod.Id}").Primary(),
            Answer(CardVerb.AanbodWeigeren, SharingText.Refuse, $"{offered.Id}/{offered.Aanbod.Id}"),
            CardButtons.Acuut());
    }

    /// <summary>The same for every code, right or wrong: only an answer shows whether it works.</summary>
    public static AdaptiveCard ForCode(AanbodCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CardFrame.New(
            [Blocks.Title(SharingText.CodeTitle), Blocks.Text(SharingText.CodeIntro)],
            Answer(CardVerb.AanbodAannemen, SharingText.Accept, code.ToString()).Primary(),
            Answer(CardVerb.AanbodWeigeren, SharingText.Refuse, code.ToString()),
            CardButtons.Acuut());
    }

    public static AdaptiveCard Accepted(CasusView view, string line)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New([Blocks.Text(line)], CasusActions.Submit(view, CardVerb.Open, SharingText.OpenCasus).Primary(), CasusActions.Acuut(view));
    }

    private static AdaptiveSubmitAction Answer(string verb, string title, string target) => CardButtons.Submit(verb, title, target);
}
