using System.Globalization;
using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Who did what with a casus: roles and moments, newest first, never a name.</summary>
public static class WieKeekCard
{
    public static AdaptiveCard Build(CasusId id, AuditPage page, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(page);
        return CardFrame.New(
            [
                Blocks.Title(WieKeekText.Title(page.Kenmerk)),
                Blocks.Text(page.Lines.Count == 0 ? WieKeekText.Empty : WieKeekText.Intro),
                .. page.Lines.SelectMany(line => Line(line, today)),
                page.Pages == 1 ? null : Blocks.Small(WieKeekText.Page(page.Page + 1, page.Pages)),
            ],
            [
                page.Page > 0 ? Show(id, WieKeekText.Newer, page.Page) : null,
                page.Page < page.Pages - 1 ? Show(id, WieKeekText.Older, page.Page + 2) : null,
                CardButtons.Submit(CardVerb.Open, ButtonText.TerugNaarCasus).With(CardData.Casus, id.ToString()).Alone(),
                CardButtons.Acuut().With(CardData.Casus, id.ToString()),
            ]);
    }

    private static AdaptiveElement[] Line(AuditLine line, DateOnly today) =>
        [Blocks.Text(WieKeekText.When(line, today)), Blocks.Tight(WieKeekText.What(line.Action, line.Result))];

    private static AdaptiveSubmitAction Show(CasusId id, string title, int page) => CardButtons.Submit(CardVerb.WieKeek, title, id.ToString())
        .With(CardData.Page, page.ToString(CultureInfo.InvariantCulture)).Alone();
}
