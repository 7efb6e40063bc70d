using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>Cards of the library in the shapes that they have.</summary>
internal static class KennisSamples
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static KennisAnswers Answers { get; } = new(KennisCatalog.BuiltIn, KennisSearch.BuiltIn, ProtocolCatalog.BuiltIn);

    public static Organisatie Organisatie(string variant) => new()
    {
        Id = "voorbeeld",
        TenantId = "t",
        Name = "Basisschool De Voorbeeldboom",
        Variant = variant,
        PersonWord = "leerling",
        Locations =
        [
            new Locatie("Hoofdlocatie", [new Contact("Aandachtsfunctionaris", null, "030 000 00 01", "ma t/m do, 8.00 tot 16.00 uur")]),
            new Locatie("Dependance", [new Contact("Aandachtsfunctionaris", null, null, null)]),
        ],
        Directeur = new Contact("Directeur", null, "030 000 00 02", null),
        RegionalNumber = "030 000 00 03",
        RecordSystem = "ParnasSys",
    };

    /// <summary>Alone, in a group, and with a question that waits.</summary>
    public static IReadOnlyList<KennisView> Views(string variant)
    {
        var plain = new KennisView(Organisatie(variant));
        return [plain, plain with { InGroup = true, Large = true }, plain with { Back = new KennisBack(new CasusId(new Guid(1, 2, 3, new byte[8])), 4) }];
    }

    /// <summary>Every card of the library that is not an item.</summary>
    public static IEnumerable<(string Name, AdaptiveCard Card)> Others(string variant)
    {
        foreach (var view in Views(variant))
        {
            foreach (var (verb, target, page) in Requests(variant))
            {
                var values = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty
                    .Add(CardData.Large, view.Large ? CardData.Yes : CardData.No)
                    .Add(CardData.Page, $"{page}");
                var input = new UserInput { IsCard = true, Verb = verb, Target = target, Values = values };
                yield return ($"{verb} {target} {page}", Answers.Card(input, view, Today)!);
            }

            yield return ("niet gevonden", KennisNietGevondenCard.Build(view));
        }
    }

    private static IEnumerable<(string Verb, string? Target, int Page)> Requests(string variant) =>
    [
        (CardVerb.Uitleg, null, 1),
        (CardVerb.Contact, null, 1),
        (CardVerb.Signalen, null, 1),
        .. SignaallijstCatalog.BuiltIn.All.Select(list => (CardVerb.Signalen, (string?)list.Id, 1)),
        .. KennisCatalog.BuiltIn.Themes.SelectMany(theme => Enumerable
            .Range(1, 1 + (KennisCatalog.BuiltIn.OfTheme(theme, variant).Count / KennisThemaCard.PerPage))
            .Select(page => (CardVerb.Uitleg, (string?)theme, page))),
    ];
}
