using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>
/// What in a text may give a person away, with the text corrected. Nothing of it waits in the bot: the card itself carries what
/// was filled in, and brings it back.
/// </summary>
public static class PrivacyCard
{
    private const int MaxLines = 12;

    /// <param name="found">Input id to what was found in it.</param>
    public static AdaptiveCard Build(UserInput input, IReadOnlyDictionary<string, IReadOnlyList<PersonalData>> found)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(found);
        var hasBsn = found.Values.SelectMany(findings => findings).Any(finding => finding.Kind == PersonalDataKind.Bsn);
        var card = Build(input, found, hasBsn, canKeep: !hasBsn);
        return CardSize.Bytes(card) > CardSize.Max ? Build(input, found, hasBsn, canKeep: false) : card;
    }

    private static AdaptiveCard Build(UserInput input, IReadOnlyDictionary<string, IReadOnlyList<PersonalData>> found, bool hasBsn, bool canKeep) => CardFrame.New(
        [
            Blocks.Title(PrivacyText.Title),
            Blocks.Text(hasBsn ? PrivacyText.Bsn : PrivacyText.Intro),
            .. Lines(input, found),
            .. found.Select((pair, index) => Corrected(input, pair.Key, pair.Value, index, found.Count)),
            canKeep ? Blocks.Small(PrivacyText.KeepHint) : null,
        ],
        Carry(input, PrivacyText.Save, found).Primary(),
        canKeep ? AsTyped(Carry(input, PrivacyText.Keep, found), input, found) : null,
        CardButtons.Acuut());

    /// <summary>A BSN is not shown again.</summary>
    private static IEnumerable<AdaptiveElement> Lines(UserInput input, IReadOnlyDictionary<string, IReadOnlyList<PersonalData>> found) =>
        found.SelectMany(pair => pair.Value.Select(finding => finding.Kind == PersonalDataKind.Bsn
                ? PrivacyText.Found(finding, "")
                : PrivacyText.Found(finding, input.Value(pair.Key).Substring(finding.Start, finding.Length))))
            .Distinct().Take(MaxLines).Select(line => Blocks.Typed("•", line));

    private static AdaptiveTextInput Corrected(UserInput input, string key, IReadOnlyList<PersonalData> findings, int index, int count) => new()
    {
        Id = key,
        Label = PrivacyText.Corrected(index + 1, count),
        IsMultiline = true,
        MaxLength = UserInput.MaxText,
        Value = PrivacyGuard.Apply(input.Value(key), findings),
        Spacing = AdaptiveSpacing.Medium,
    };

    private static AdaptiveSubmitAction AsTyped(AdaptiveSubmitAction action, UserInput input, IReadOnlyDictionary<string, IReadOnlyList<PersonalData>> found)
    {
        foreach (var key in found.Keys)
        {
            action.With(CardData.KeptPrefix + key, input.Value(key));
        }

        return action.With(CardData.Privacy, CardData.Yes).Alone();
    }

    /// <summary>Everything but the texts in which something was found: those come back as inputs.</summary>
    private static AdaptiveSubmitAction Carry(UserInput input, string title, IReadOnlyDictionary<string, IReadOnlyList<PersonalData>> found)
    {
        var action = CardButtons.Submit(input.Verb!, title);
        foreach (var (key, value) in input.Values.Where(pair => !found.ContainsKey(pair.Key) && pair.Key != CardData.Privacy && !pair.Key.StartsWith(CardData.KeptPrefix, StringComparison.Ordinal)))
        {
            action.With(key, value);
        }

        return action;
    }
}
