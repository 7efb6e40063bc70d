using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>One piece of knowledge, with its source in sight and the way through its theme.</summary>
public static class KennisCard
{
    /// <summary>The item as a page of its theme.</summary>
    /// <param name="position">Null for an item of another variant, which is not among the pages.</param>
    public static AdaptiveCard Page(KennisItem item, KennisPosition? position, KennisView view)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(view);
        var theme = KennisThemaText.Title(item.Theme);
        return CardFrame.New(
            [
                Blocks.Small(position is null ? theme : KennisText.Position(theme, position.Number, position.Count)),
                .. Content(item, view),
            ],
            position?.Previous is { } previous ? KennisButtons.Show(view, CardVerb.Kennis, KennisText.Vorige, previous.Id) : null,
            position?.Next is { } next ? KennisButtons.Show(view, CardVerb.Kennis, KennisText.Volgende, next.Id) : null,
            KennisButtons.Themas(view),
            KennisButtons.Size(view, CardVerb.Kennis, item.Id),
            KennisButtons.Back(view),
            CardButtons.Acuut());
    }

    /// <summary>The item as the answer to a question, with what else may have been meant.</summary>
    public static AdaptiveCard Answer(KennisItem item, IReadOnlyList<KennisItem> others, KennisView view)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                Blocks.Small(KennisThemaText.Title(item.Theme)),
                .. Content(item, view),
                others.Count == 0 ? null : Blocks.Section(KennisText.DoYouMean),
                .. others.Select(other => KennisButtons.Row(view, CardVerb.Kennis, other.Heading, other.Id, KennisBronText.Short(other))),
            ],
            KennisButtons.Back(view),
            KennisButtons.Show(view, CardVerb.Uitleg, KennisText.MeerOver(KennisThemaText.Title(item.Theme)), item.Theme),
            KennisButtons.Size(view, CardVerb.Kennis, item.Id),
            CardButtons.Acuut());
    }

    private static IEnumerable<AdaptiveElement?> Content(KennisItem item, KennisView view) =>
    [
        KennisBlocks.Acuut(item),
        KennisBlocks.Title(view, item.Heading),
        .. KennisBlocks.Paragraphs(view, item.Text),
        .. KennisBlocks.Flags(item, view.Variant),
        .. KennisBlocks.Sources(item),
    ];
}
