using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What has to be known before step 1. There is no field for a name, on purpose.</summary>
public static class NieuweCasusCard
{
    /// <param name="standaard">Variant of the organisation; chosen unless the professional picks another.</param>
    /// <param name="alle">All variants that may be picked, one version of each.</param>
    /// <param name="form">Sets this form apart from every other one: sent twice, it starts one casus.</param>
    public static AdaptiveCard Build(Protocol standaard, IReadOnlyList<Protocol> alle, Organisatie organisatie, string form)
    {
        ArgumentNullException.ThrowIfNull(standaard);
        ArgumentNullException.ThrowIfNull(alle);
        ArgumentNullException.ThrowIfNull(organisatie);
        return CardFrame.New(
            [
                Blocks.Title(NieuweCasusText.Title),
                Blocks.Text(NieuweCasusText.Intro),
                Age(organisatie),
                .. Location(organisatie),
                .. standaard.Poorten.Select(poort => Gate(poort, poort.Question)),
                Blocks.Small(NieuweCasusText.Follows(standaard)),
                .. Variants(standaard, alle),
            ],
            CardButtons.Submit(CardVerb.StartCasus, ButtonText.StartCasus, form).Primary(),
            CardButtons.Acuut());
    }

    private static AdaptiveChoiceSetInput Age(Organisatie organisatie) => new()
    {
        Id = CardData.Leeftijd,
        Label = NieuweCasusText.Age(organisatie.PersonWord),
        IsRequired = true,
        ErrorMessage = NieuweCasusText.AgeMissing,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices = [.. Leeftijdsgroepen.All.Select(age => new AdaptiveChoice { Title = LeeftijdText.Label(age), Value = age.Word() })],
        Spacing = AdaptiveSpacing.Medium,
    };

    /// <summary>Each location has an aandachtsfunctionaris of its own; with one location there is nothing to ask.</summary>
    private static IEnumerable<AdaptiveElement> Location(Organisatie organisatie) => organisatie.Locations.Count < 2 ? [] :
    [
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Locatie,
            Label = NieuweCasusText.Location,
            IsRequired = true,
            ErrorMessage = NieuweCasusText.LocationMissing,
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [.. organisatie.Locations.Select(place => new AdaptiveChoice { Title = place.Name, Value = place.Name })],
            Spacing = AdaptiveSpacing.Medium,
        },
    ];

    private static AdaptiveChoiceSetInput Gate(Poort poort, string question) => new()
    {
        Id = CardData.GatePrefix + poort.Id,
        Label = question,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices =
        [
            new AdaptiveChoice { Title = ButtonText.Nee, Value = Antwoord.Nee.Word() },
            new AdaptiveChoice { Title = ButtonText.Ja, Value = Antwoord.Ja.Word() },
        ],
        Value = Antwoord.Nee.Word(),
        Spacing = AdaptiveSpacing.Medium,
    };

    // Hidden in place rather than behind a card of its own: a card that is not open does not send its inputs.
    private static IEnumerable<AdaptiveElement> Variants(Protocol standaard, IReadOnlyList<Protocol> alle) => alle.Count < 2
        ? []
        : Fold.Build("varianten", NieuweCasusText.OtherVariant, [Choice(standaard, alle), .. OtherGates(standaard, alle)]);

    private static AdaptiveChoiceSetInput Choice(Protocol standaard, IReadOnlyList<Protocol> alle) => new()
    {
        Id = CardData.Variant,
        Label = NieuweCasusText.VariantLabel,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Wrap = true,
        Choices = [.. alle.Select(protocol => new AdaptiveChoice { Title = protocol.Name, Value = protocol.Id })],
        Value = standaard.Id,
    };

    private static IEnumerable<AdaptiveElement> OtherGates(Protocol standaard, IReadOnlyList<Protocol> alle) =>
        from protocol in alle
        from poort in protocol.Poorten
        where standaard.Poorten.All(known => known.Id != poort.Id)
        group (protocol, poort) by poort.Id into same
        select Gate(same.First().poort, NieuweCasusText.OnlyFor(same.First().protocol, same.First().poort));
}
