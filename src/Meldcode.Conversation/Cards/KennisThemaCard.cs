using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The headings of one theme, a page at a time.</summary>
public static class KennisThemaCard
{
    /// <summary>Headings on one page: a phone's screen and a half.</summary>
    public const int PerPage = 12;

    /// <param name="page">Counts from 1; a page that is not there gives the nearest one that is.</param>
    public static AdaptiveCard Build(string theme, IReadOnlyList<KennisItem> items, int page, KennisView view)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(view);
        var pages = Math.Max(1, (items.Count + PerPage - 1) / PerPage);
        var shown = Math.Clamp(page, 1, pages);
        var title = KennisThemaText.Title(theme);
        return CardFrame.New(
            [
                KennisBlocks.Title(view, KennisText.Page(title, shown, pages)),
                items.Count == 0 ? Blocks.Text(KennisText.EmptyTheme) : null,
                .. items.Skip((shown - 1) * PerPage).Take(PerPage).Select(item => KennisButtons.Row(view, CardVerb.Kennis, item.Heading, item.Id)),
                .. Special(theme, view),
                Blocks.Source(KennisText.GeneralSources),
            ],
            shown > 1 ? KennisButtons.Show(view, CardVerb.Uitleg, KennisText.Vorige, theme, shown - 1) : null,
            shown < pages ? KennisButtons.Show(view, CardVerb.Uitleg, KennisText.Volgende, theme, shown + 1) : null,
            KennisButtons.Themas(view),
            KennisButtons.Size(view, CardVerb.Uitleg, theme, shown),
            KennisButtons.Back(view),
            CardButtons.Acuut());
    }

    private static IEnumerable<AdaptiveElement> Special(string theme, KennisView view) => theme switch
    {
        "signalen" => [KennisButtons.Row(view, CardVerb.Signalen, KennisSignalenText.Title, null)],
        "contact" or "veilig-thuis" or "acuut" => [KennisButtons.Row(view, CardVerb.Contact, KennisContactText.Title, null)],
        _ => [],
    };
}
