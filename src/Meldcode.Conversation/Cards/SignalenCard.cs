using AdaptiveCards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Lists of signals to read outside a casus. Nothing can be ticked, so nothing can be counted.</summary>
public static class SignalenCard
{
    /// <summary>Which lists there are.</summary>
    public static AdaptiveCard Overview(IReadOnlyList<Signaallijst> lists, KennisView view)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(view);
        return CardFrame.New(
            [
                KennisBlocks.Title(view, KennisSignalenText.Title),
                Blocks.Banner(KennisSignalenText.Caution),
                KennisBlocks.Text(view, KennisSignalenText.Intro),
                .. lists.Select(list => KennisButtons.Row(view, CardVerb.Signalen, KennisSignalenText.ListTitle(list), list.Id)),
                Blocks.Source(KennisBronText.Overview(lists)),
            ],
            KennisButtons.Themas(view),
            KennisButtons.Size(view, CardVerb.Signalen, null),
            KennisButtons.Back(view),
            CardButtons.Acuut());
    }

    /// <summary>One list, as a page among those of the same age.</summary>
    public static AdaptiveCard Page(Signaallijst list, IReadOnlyList<Signaallijst> lists, KennisView view)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(view);
        var same = lists.Where(other => other.Leeftijd == list.Leeftijd).ToList();
        var at = same.IndexOf(list);
        return CardFrame.New(
            [
                Blocks.Small(KennisSignalenText.Position(list, at + 1, same.Count)),
                KennisBlocks.Title(view, list.Title),
                Blocks.Banner(KennisSignalenText.Caution),
                KennisBlocks.Text(view, string.Join('\r', list.Signalen.Select(signaal => $"- {signaal.Text}"))),
                KennisBlocks.Text(view, KennisSignalenText.AlsoGood),
                KennisBlocks.Text(view, KennisSignalenText.Serious),
                Blocks.Source(KennisBronText.Line(list)),
            ],
            at > 0 ? KennisButtons.Show(view, CardVerb.Signalen, KennisText.Vorige, same[at - 1].Id) : null,
            at < same.Count - 1 ? KennisButtons.Show(view, CardVerb.Signalen, KennisText.Volgende, same[at + 1].Id) : null,
            KennisButtons.Show(view, CardVerb.Signalen, KennisSignalenText.Alle),
            KennisButtons.Size(view, CardVerb.Signalen, list.Id),
            KennisButtons.Back(view),
            CardButtons.Acuut());
    }
}
