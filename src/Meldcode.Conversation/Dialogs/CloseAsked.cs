using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Dialogs;

/// <summary>What somebody hears who types that they want to close.</summary>
internal static class CloseAsked
{
    /// <returns>Why it cannot be closed now, in one line; null when it can.</returns>
    public static string? WhyNot(CasusView view) => view switch
    {
        { Casus.Closed: true } => SluitText.Already,
        { ReadOnly: true } => SluitText.OwnerOnly,
        _ => CasusDecider.Decide(view.Casus, view.Protocol, new CloseCasus { Now = view.Casus.ChangedAt, By = "" }) is Decision.Refused { Refusal: var refusal }
            ? RefusalText.For(refusal, SavedLines.Part(view, refusal.Subject))
            : null,
    };
}
