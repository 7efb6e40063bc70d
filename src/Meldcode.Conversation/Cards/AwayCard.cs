using AdaptiveCards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Cards;

/// <summary>Away until a day: asked first, and to be undone with one tap.</summary>
public static class AwayCard
{
    /// <param name="back">First day on which the person is back.</param>
    public static AdaptiveCard Ask(DateOnly back, DateOnly today) => CardFrame.New(
        [Blocks.Title(SetupText.AwayTitle), Blocks.Text(SetupText.AwayAsk(back, today)), Blocks.Text(SetupText.AwayMeaning)],
        CardButtons.Submit(SetupVerb.AwayYes, SetupText.AwayYes, DateText.Iso(back)).Primary(),
        CardButtons.Submit(SetupVerb.Away, SetupText.AwayNo),
        CardButtons.Acuut());

    public static AdaptiveCard Set(DateOnly back, DateOnly today) => CardFrame.New(
        [Blocks.Text(SetupText.AwaySet(back, today))],
        CardButtons.Submit(SetupVerb.Back, SetupText.BackButton),
        CardButtons.Acuut());
}
