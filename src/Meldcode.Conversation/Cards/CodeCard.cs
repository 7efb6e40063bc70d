using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>A code to hand over in person, shown once.</summary>
public static class CodeCard
{
    public static AdaptiveCard Build(RegistrationCode code, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CardFrame.New(
            [
                Blocks.Text(SetupText.Code(code, today)),
                new AdaptiveTextBlock(code.Code) { Wrap = true, Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, FontType = AdaptiveFontType.Monospace },
                Blocks.Text(SetupText.CodeHow),
                Blocks.Small(SetupText.CodeAgain),
            ],
            CardButtons.Acuut());
    }
}
