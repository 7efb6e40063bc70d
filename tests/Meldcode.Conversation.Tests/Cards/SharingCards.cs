using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Sharing;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>The cards about who sees a casus: for the eigenaar, a reader and a receiver, empty and full.</summary>
internal static class SharingCards
{
    public static IEnumerable<(string Name, AdaptiveCard Card)> All()
    {
        var casus = A.Casus().At(stap: 4);
        var offered = Offered(casus);
        var people = FunctionChoice.All(Sample.Large);
        yield return ("toegang, niemand", ToegangCard.Build(A.Casus().View(), casus.By, CasusBuilder.Begin));
        yield return ("toegang, vol", ToegangCard.Build(offered.View() with { Organisatie = Sample.Large }, casus.By, CasusBuilder.Begin));
        yield return ("toegang, fout", ToegangCard.Build(offered.View(), casus.By, CasusBuilder.Begin, "Schrijf kort op waarom."));
        yield return ("toegang voor de aandachtsfunctionaris", ToegangCard.Build(offered.View() with { Toegang = As(Hoedanigheid.Aandachtsfunctionaris), ReadOnly = true }, "af-1", CasusBuilder.Begin));
        yield return ("aanbod meelezen", AanbodCard.Build(Waiting(offered.State, 0)));
        yield return ("aanbod overnemen", AanbodCard.Build(Waiting(offered.State, 1)));
        yield return ("aanbod met code", AanbodCard.ForCode(AanbodCode.From(casus.State.Kenmerk, [1, 2, 3, 4, 5, 6])));
        yield return ("aangenomen", AanbodCard.Accepted(casus.View(), "Je leest nu mee."));
        yield return ("wie mag dit niet weten", ConflictCard.Build(people, new Dictionary<string, string> { [CardData.Leeftijd] = "4-12" }, "form"));
        yield return ("privacy", Privacy("Daan van der Berg, geboren op 12-03-2016, woont op Dorpsstraat 12. Bel 06-12345678."));
        yield return ("privacy bsn", Privacy("Het nummer is 111222333 en hij heet Sem."));
        yield return ("privacy lang", Privacy(string.Concat(Enumerable.Repeat("Daan en Ayşe. ", 280))));
        yield return ("wie keek", WieKeekCard.Build(Sample.Id, WieKeek(1, 3), CasusBuilder.Today));
        yield return ("wie keek, niets", WieKeekCard.Build(Sample.Id, WieKeek(0, 1) with { Lines = [] }, CasusBuilder.Today));
        yield return ("lezen", CasusLezenCard.Build(offered.View() with { Toegang = As(Hoedanigheid.Meelezer) }));
    }

    /// <summary>What somebody typed with names in it, and with a BSN.</summary>
    public static AdaptiveCard Privacy(string text)
    {
        var input = new Turns.UserInput
        {
            IsCard = true,
            Verb = CardVerb.Notitie,
            Values = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.SetItem(CardData.Verb, CardVerb.Notitie).SetItem(CardData.Notitie, text),
        };
        return PrivacyCard.Build(input, Turns.PrivacyCheck.Find(input, CasusBuilder.Today));
    }

    private static AuditPage WieKeek(int page, int pages) => new(
        A.Casus().State.Kenmerk,
        [
            .. new (string Role, string Action, string Result)[]
            {
                ("Professional", "Find", "Read"), ("Aandachtsfunctionaris", "Audit", "Read"), ("Directeur", "Find", "Denied"),
                ("Professional", "AnswerOffer", "Stale"), ("Organisatiecontact", "Find", "Tampered"), ("System", "Erase", "Refused"),
                ("Professional", "Update", "Saved"), ("Aandachtsfunctionaris", "OfferDownload", "Saved"), ("Leidinggevende", "Journal", "Denied"),
                ("Professional", "Start", "Saved"),
            }.Select((line, i) => new AuditLine(CasusBuilder.Begin.AddHours(-7 * i), i == 0, line.Role, line.Action, line.Result)),
        ],
        page, pages);

    private static OfferedCasus Waiting(Casus casus, int index) => new(Sample.Id, casus.Kenmerk, casus.Aanbiedingen[index]);

    private static Toegang As(Hoedanigheid hoedanigheid) => new([hoedanigheid], ToegangTabel.Rechten(hoedanigheid, CasusStaat.Bekend));

    private static CasusBuilder Offered(CasusBuilder casus)
    {
        var long_ = string.Concat(Enumerable.Repeat("Ik wil graag even met je overleggen over wat ik zag. ", 12));
        Ask(casus, AanbodKind.Delen, "lezer-1", "Leerkracht groep 5, locatie De Langste Naam Van Voorbeeldstad");
        casus.Do(new AcceptAanbod { Now = casus.Now, By = "lezer-1", Aanbod = casus.State.Aanbiedingen[0].Id });
        Ask(casus, AanbodKind.Delen, "lezer-2", "Zorgcoördinator", long_);
        Ask(casus, AanbodKind.Overdragen, "lezer-3", "Mentor");
        return casus.Do(new RecordConflict { Now = casus.Now, By = casus.By, Persons = ["af-2"] });
    }

    private static void Ask(CasusBuilder casus, AanbodKind kind, string to, string function, string reason = "Ik ben volgende week afwezig.") =>
        casus.Do(new OfferCasus { Now = casus.Now, By = casus.By, Kind = kind, To = to, Function = function, Reason = reason });
}
