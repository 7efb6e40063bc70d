using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>The cards that are not a place in a casus, in every shape they have.</summary>
internal static class OtherCards
{
    public static IEnumerable<NamedCard> All() =>
        from pair in Cards().Concat(NoticeSamples.All())
        select new NamedCard(pair.Name, pair.Name, pair.Card);

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards()
    {
        Organisatie nobody = Sample.Organisatie with { Locations = [], RegionalNumber = null };
        foreach (var organisatie in new[] { Sample.Organisatie, Sample.Large, nobody })
        {
            foreach (var protocol in ProtocolCatalog.BuiltIn.All)
            {
                yield return ($"welkom {protocol.Id}", WelkomCard.Build(organisatie, protocol));
                yield return ($"nieuwe casus {protocol.Id}", NieuweCasusCard.Build(protocol, ProtocolCatalog.BuiltIn.All, organisatie, "form"));
            }

            yield return ("acuut", AcuutCard.Build(organisatie, null));
            yield return ("acuut met casus", AcuutCard.Build(organisatie, Sample.Id));
            yield return ("intussen", AcuutIntussenCard.Build(organisatie, Sample.Id));
            yield return ("help", HelpCard.Build(organisatie, null));
        }

        yield return ("acuut zonder organisatie", AcuutCard.Build(null, null));
        yield return ("intussen zonder organisatie", AcuutIntussenCard.Build(null, null));
        yield return ("help zonder organisatie", HelpCard.Build(null, null));
        foreach (var protocol in ProtocolCatalog.BuiltIn.All)
        {
            yield return ($"uitleg {protocol.Id}", UitlegCard.Build(protocol));
            yield return ($"nieuwe casus alleen {protocol.Id}", NieuweCasusCard.Build(protocol, [protocol], Sample.Organisatie, "form"));
        }

        foreach (var protocol in ProtocolCatalog.BuiltIn.All)
        {
            foreach (var poort in protocol.Poorten.Where(poort => poort.Uitkomst is null))
            {
                var view = A.Casus(protocol).WithPoort(poort.Id).View();
                yield return ($"poort {protocol.Id} {poort.Id}", PoortCard.Build(view, poort));
                foreach (var (part, stap) in protocol.Stappen.SelectMany(stap => stap.Onderdelen.Where(part => part.AppliesTo(view.Casus.Leeftijd)).Select(part => (part, stap.Number))))
                {
                    yield return ($"{part.Id} {protocol.Id} {poort.Id}", OnderdeelCard.Build(view, part, stap));
                }
            }
        }

        var reported = A.Casus("utrecht").WithAnswers(Antwoord.Ja, Antwoord.Ja);
        yield return ("niet melden", NietMeldenCard.Build(reported.View(), ((UitkomstPlaats)reported.Plaats).Uitkomst, null, new string('w', 4000)));
        foreach (var (name, card) in SharingCards.All())
        {
            yield return (name, card);
        }

        yield return ("geen casussen", MijnCasussenCard.Build([], CasusBuilder.Today));
        yield return ("veel casussen", MijnCasussenCard.Build([.. Enumerable.Range(0, 9).Select(_ => Stored())], CasusBuilder.ReviewOn));
        yield return ("gevouwen", GevouwenCard.Build(FoldedText.Passed, null, null));
        yield return ("fout in een lijst", WithFault());
    }

    private static (StoredCasus, Protocol?) Stored()
    {
        var casus = A.Casus("btk-onderwijs-kinderopvang").WithAnswers(Antwoord.Ja, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja);
        return (new StoredCasus(Sample.Id, casus.State), casus.Protocol);
    }

    private static AdaptiveCard WithFault()
    {
        var casus = A.Casus();
        var place = (OnderdeelPlaats)casus.Plaats;
        return OnderdeelCard.Build(casus.View(), place.Onderdeel, place.StapNumber, RefusalText.For(new Refusal(RefusalCode.ValueUnknown)));
    }
}
