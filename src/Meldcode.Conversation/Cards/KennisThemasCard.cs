using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>All themes, each one tap away.</summary>
public static class KennisThemasCard
{
    /// <param name="counts">Theme id to the number of items for this organisation.</param>
    /// <param name="protocol">The organisation's meldcode.</param>
    public static AdaptiveCard Build(IReadOnlyDictionary<string, int> counts, Protocol protocol, KennisView view)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                KennisBlocks.Title(view, KennisText.AboutTitle),
                KennisBlocks.Text(view, view.InGroup ? KennisText.AboutGroup : KennisText.AboutIntro),
                view.InGroup ? null : KennisButtons.Row(view, CardVerb.Protocol, KennisText.HeleMeldcode(protocol), null),
                KennisButtons.Row(view, CardVerb.Signalen, KennisSignalenText.Title, null),
                KennisButtons.Row(view, CardVerb.Contact, KennisContactText.Title, null),
                .. Groups(counts).SelectMany(group => Group(group, counts, view)),
                Blocks.Source(KennisText.GeneralSources),
            ],
            KennisButtons.Back(view),
            KennisButtons.Size(view, CardVerb.Uitleg, null),
            CardButtons.Acuut());
    }

    /// <summary>The groups with what is in the library; a theme that no group knows comes with the last.</summary>
    private static IEnumerable<ThemaGroep> Groups(IReadOnlyDictionary<string, int> counts)
    {
        var unknown = counts.Keys.Except(KennisThemaText.Groups.SelectMany(group => group.Themes), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return KennisThemaText.Groups
            .Select((group, i) => i == KennisThemaText.Groups.Count - 1 ? group with { Themes = [.. group.Themes, .. unknown] } : group)
            .Select(group => group with { Themes = [.. group.Themes.Where(theme => counts.GetValueOrDefault(theme) > 0)] })
            .Where(group => group.Themes.Count > 0);
    }

    private static IEnumerable<AdaptiveElement> Group(ThemaGroep group, IReadOnlyDictionary<string, int> counts, KennisView view) =>
    [
        Blocks.Section(group.Title),
        .. group.Themes.Select(theme => KennisButtons.Row(view, CardVerb.Uitleg, KennisText.Counted(KennisThemaText.Title(theme), counts[theme]), theme)),
    ];
}
