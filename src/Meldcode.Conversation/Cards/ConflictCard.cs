using AdaptiveCards;
using Meldcode.Conversation.Sharing;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Asked between the form of a new casus about a colleague and its start: who must not hear of it.</summary>
public static class ConflictCard
{
    /// <param name="form">What was filled in on the form; it comes back with the answer, so that nothing waits in the bot.</param>
    /// <param name="target">Sets the form apart, as on the form itself.</param>
    public static AdaptiveCard Build(IReadOnlyList<FunctionChoice> people, IReadOnlyDictionary<string, string> form, string target, string? fault = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(form);
        var start = CardButtons.Submit(CardVerb.StartCasus, ButtonText.StartCasus, target).Primary();
        foreach (var (key, value) in form)
        {
            start.With(key, value);
        }

        return CardFrame.New(
            [
                Blocks.Fault(fault),
                Blocks.Title(ConflictText.Title),
                Blocks.Text(ConflictText.Intro),
                Question(people, null),
                Blocks.Small(ConflictText.Effect),
            ],
            start,
            CardButtons.Acuut());
    }

    internal static AdaptiveChoiceSetInput Question(IReadOnlyList<FunctionChoice> people, IReadOnlyCollection<string>? chosen) => new()
    {
        Id = CardData.Betrokken,
        Label = ConflictText.Question,
        IsRequired = true,
        ErrorMessage = ConflictText.Missing,
        IsMultiSelect = true,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Wrap = true,
        Choices =
        [
            .. people.Select(person => new AdaptiveChoice { Title = person.Functions, Value = person.Key }),
            new AdaptiveChoice { Title = ConflictText.DoNotKnow, Value = ConflictAnswer.DoNotKnow },
            new AdaptiveChoice { Title = ConflictText.Nobody, Value = ConflictAnswer.Nobody },
        ],
        Value = chosen is null ? null : string.Join(',', chosen),
        Spacing = AdaptiveSpacing.Medium,
    };
}
