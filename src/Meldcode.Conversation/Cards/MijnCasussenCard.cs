using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>The person's own casussen, newest first: reference and place, nothing of the content.</summary>
public static class MijnCasussenCard
{
    private const int MaxShown = 6;

    /// <param name="casussen">Protocol is null when this build no longer carries the version that the casus follows.</param>
    /// <param name="today">Today in Europe/Amsterdam.</param>
    /// <param name="organisatie">Whose term counts; null leaves the end of it out.</param>
    public static AdaptiveCard Build(IReadOnlyList<(StoredCasus Stored, Protocol? Protocol)> casussen, DateOnly today, Organisatie? organisatie = null)
    {
        ArgumentNullException.ThrowIfNull(casussen);
        var newest = casussen.OrderByDescending(casus => casus.Stored.Casus.ChangedAt).ToList();
        return CardFrame.New(
            [
                Blocks.Title(DossierText.CasussenTitle),
                newest.Count == 0 ? Blocks.Text(DossierText.CasussenEmpty) : null,
                .. newest.Take(MaxShown).Select((casus, i) => Row(casus.Stored, casus.Protocol, today, organisatie, separator: i > 0)),
                newest.Count > MaxShown ? Blocks.Small(DossierText.MoreCasussen(newest.Count - MaxShown)) : null,
            ],
            CardButtons.Submit(CardVerb.NieuweCasus, ButtonText.NieuweCasus),
            CardButtons.Submit(CardVerb.Help, ButtonText.Help),
            CardButtons.Acuut());
    }

    private static AdaptiveColumnSet Row(StoredCasus stored, Protocol? protocol, DateOnly today, Organisatie? organisatie, bool separator)
    {
        var casus = stored.Casus;
        var text = Blocks.Box(
            AdaptiveContainerStyle.Default,
            Blocks.Text($"**{casus.Kenmerk}** · {Status(casus, protocol)}"),
            stored.Toegang.As.Contains(Hoedanigheid.Meelezer) ? Tight(Blocks.Small(SharingText.ReadsAlong)) : null,
            protocol is not null && Hulptermijn.IsDue(casus, protocol, today) ? Tight(Blocks.Text(DossierText.ReviewDue)) : null,
            EndsSoon(casus, organisatie, today) is { } day ? Tight(Blocks.Text(BewaarText.EndsOn(day, today))) : null,
            Tight(Blocks.Small(DossierText.Changed(DateText.DayOf(casus.ChangedAt), today))));
        var row = Blocks.Row(text, Open(stored, protocol));
        row.Separator = separator;
        return row;
    }

    private static DateOnly? EndsSoon(Casus casus, Organisatie? organisatie, DateOnly today) =>
        organisatie is not null && Bewaring.EndsSoon(casus, organisatie, today) ? Bewaring.EraseOn(casus, organisatie) : null;

    private static AdaptiveTextBlock Tight(AdaptiveTextBlock line)
    {
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }

    private static string Status(Casus casus, Protocol? protocol)
    {
        if (protocol is null)
        {
            return DossierText.ProtocolGone;
        }

        return Wegwijzer.Plaats(casus, protocol) switch
        {
            GeslotenPlaats => DossierText.ClosedStatus,
            UitkomstPlaats place => DossierText.StatusUitkomst(place.Uitkomst),
            WachtPlaats place => DossierText.StatusWaits(place.ReviewOn),
            var place => DossierText.Status(protocol, place.StapNumber),
        };
    }

    private static AdaptiveSubmitAction Open(StoredCasus stored, Protocol? protocol)
    {
        var place = protocol is null ? "" : Wegwijzer.Plaats(stored.Casus, protocol).Key;
        return CasusActions.Submit(stored.Id, stored.Casus, place, CardVerb.Open, ButtonText.Openen).Hint(ButtonText.OpenWat(stored.Casus.Kenmerk.Value));
    }
}
