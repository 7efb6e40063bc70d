using System.Text.RegularExpressions;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;

namespace Meldcode.Conversation.Kennis;

/// <summary>
/// Answers in a group chat, meeting or channel: look-ups only. Whatever may be about a casus gets one and the same line, so that
/// nobody learns whether there is one.
/// </summary>
internal sealed partial class GroupReplies(KennisAnswers answers)
{
    public Task AnswerAsync(ITurnContext turn, UserInput input, Organisatie organisatie, DateOnly today, CancellationToken ct)
    {
        if (MayBeAboutACasus(input))
        {
            return CasusReplies.TextAsync(turn, Messages.InGroup, ct);
        }

        if (input.Verb == CardVerb.Bedankt)
        {
            return CasusReplies.TextAsync(turn, KennisText.Graag, ct);
        }

        var view = new KennisView(organisatie, InGroup: true);
        var card = answers.Card(input, view, today) ?? answers.Card(input with { Verb = CardVerb.Uitleg, Target = null }, view, today)!;
        return KennisReplies.ShowAsync(turn, card, ct);
    }

    private static bool MayBeAboutACasus(UserInput input) =>
        input.Casus is not null
        || input.Kenmerk is not null
        || (input.IsCard && input.Verb is null)
        || input.Verb is not (null or CardVerb.Uitleg or CardVerb.Kennis or CardVerb.Signalen or CardVerb.Contact or CardVerb.Protocol
            or CardVerb.Bedankt or CardVerb.Help or CardVerb.Welkom)
        || CasusTalk().IsMatch(input.Text);

    [GeneratedRegex(@"\b(mijn|onze|jouw|deze|die|de|een nieuwe|nieuwe|welke|open|lopende)\s+casus(sen)?\b|^casus(sen)?\b|\bmc-\w+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CasusTalk();
}
