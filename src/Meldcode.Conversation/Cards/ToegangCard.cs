using AdaptiveCards;
using Meldcode.Conversation.Sharing;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Who sees a casus, and what its eigenaar can change about that.</summary>
public static class ToegangCard
{
    private const int MaxShown = 3;

    /// <param name="personId">Who looks.</param>
    /// <param name="now">UTC; an offer past its term is not shown.</param>
    public static AdaptiveCard Build(CasusView view, string personId, DateTimeOffset now, string? fault = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        List<AdaptiveElement> others =
        [
            .. Section(SharingText.ByRole, ByRole(view)),
            .. Section(SharingText.Readers, view.Casus.Meelezers.Select(reader => Reader(view, reader))),
            .. Section(SharingText.Offers, view.Casus.Aanbiedingen.Where(aanbod => aanbod.IsOpen(now)).Select(aanbod => Offer(view, aanbod))),
        ];
        return CardFrame.New(
            [
                Blocks.Fault(fault),
                Blocks.Title(SharingText.Title(view.Casus.Kenmerk)),
                .. Section(SharingText.Owner, [Blocks.Text(PersonIds.Comparer.Equals(view.Casus.Owner, personId) ? SharingText.You : SharingText.Somebody)]),
                .. others,
                .. Section(SharingText.Excluded, Excluded(view)),
                others.Count == 0 ? Blocks.Text(SharingText.NobodyElse) : null,
                view.Toegang.May(Recht.Inzien)
                    ? Blocks.Row(Blocks.Text(WieKeekText.Ask), CasusActions.Submit(view, CardVerb.WieKeek, WieKeekText.Show).Alone().Hint(WieKeekText.Ask))
                    : null,
            ],
            [.. SharingActions.Build(view, personId), CasusActions.Submit(view, CardVerb.Open, ButtonText.TerugNaarCasus).Alone(), CasusActions.Acuut(view)]);
    }

    private static IEnumerable<AdaptiveElement> Section(string heading, IEnumerable<AdaptiveElement> lines)
    {
        var shown = lines.ToList();
        return shown.Count == 0 ? [] : [Blocks.Heading(heading), .. shown];
    }

    /// <summary>By the function that lets them: what else somebody is gives no sight of it.</summary>
    private static IEnumerable<AdaptiveElement> ByRole(CasusView view)
    {
        var facts = AccessFacts.Of(view.Casus);
        return from role in facts.Roles
               let held = Toegang.Holders(role, view.Organisatie, facts).GroupBy(contact => contact.PersonId!, contact => contact.Function, PersonIds.Comparer)
                   .Select(person => string.Join(", ", person.Distinct())).ToList()
               where held.Count > 0
               select Blocks.Text(SharingText.RoleLine(role, Sentence.Join(Few(held))));
    }

    /// <summary>A large organisation has a dozen; who exactly, is in the settings.</summary>
    private static IReadOnlyList<string> Few(List<string> people) => people.Count <= MaxShown
        ? people
        : [.. people.Take(MaxShown - 1), SharingText.More(people.Count - MaxShown + 1)];

    private static AdaptiveElement Reader(CasusView view, Meelezer reader) => Blocks.Row(
        Blocks.Typed(null, SharingText.Reader(reader)),
        May(view) ? CasusActions.Submit(view, CardVerb.MeelezenStoppen, SharingText.StopReading).With(CardData.Target, SharingKey.Of(reader)).Alone() : null);

    private static AdaptiveElement Offer(CasusView view, Aanbod aanbod) => Blocks.Row(
        Blocks.Typed(null, SharingText.Offer(aanbod)),
        May(view) ? CasusActions.Submit(view, CardVerb.AanbodIntrekken, SharingText.Withdraw).With(CardData.Target, aanbod.Id).Alone() : null);

    /// <summary>Only for the eigenaar: to somebody else it may tell whom the casus is about.</summary>
    private static IEnumerable<AdaptiveElement> Excluded(CasusView view)
    {
        if (!view.Toegang.IsOwner)
        {
            yield break;
        }

        foreach (var person in FunctionChoice.All(view.Organisatie).Where(person => view.Casus.InConflict.Contains(person.PersonId)))
        {
            yield return Blocks.Text(person.Functions);
        }

        if (view.Casus.ConflictUnknown)
        {
            yield return Blocks.Text(SharingText.ExcludedUnknown);
        }
    }

    private static bool May(CasusView view) => view.Toegang.May(Recht.Delen);
}
