using System.Text.Json.Nodes;
using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Bewaren;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>Every input of every card in which somebody can type, with every button that sends it.</summary>
public sealed class GuardedInputsTests
{
    private const string Bsn = "Het nummer is 111222333.";

    // Typed over and compared, kept nowhere.
    private static readonly string[] Unguarded = [BewaarVerb.Kenmerk];

    /// <summary>One of all cards that have the same inputs and the same buttons.</summary>
    private static IReadOnlyList<NamedCard> Cards { get; } =
    [
        .. (from variant in ProtocolCatalog.BuiltIn.Variants
            from age in new[] { Leeftijdsgroep.TwaalfTotAchttien, Leeftijdsgroep.Volwassene }
            from card in new CardWalk(A.Protocol(variant), age, longest: true).All()
            select card)
            .Concat(OtherCards.All()).Concat(BewaarCards.All()).DistinctBy(Shape),
    ];

    [Fact]
    public void Find_ABsnInAnyInputThatIsTyped_IsFoundThere()
    {
        var missed = from named in Cards
                     from input in Typed(named.Card)
                     from button in Sends(named.Card)
                     where !Unguarded.Contains(input) && !Found(button, input).Contains(input)
                     select $"{named.Kind}: {input} with {button[CardData.Verb]}";

        Assert.Empty(missed.Distinct());
    }

    [Fact]
    public void Find_NothingTyped_PointsNothingOut()
    {
        var found = from named in Cards
                    from button in Submits(named.Card)
                    from key in PrivacyCheck.Find(UserInput.ReadCard(Filled((JsonObject)button["data"]!, named.Card)), CasusBuilder.Today).Keys
                    where !Typed(named.Card).Contains(key)
                    select $"{named.Kind}: {key}";

        Assert.Empty(found.Distinct());
    }

    [Fact]
    public void Find_AButtonThatSendsNoInputs_IsNeverHeldUp()
    {
        var held = from named in Cards
                   where Typed(named.Card).Count > 0
                   from button in Submits(named.Card)
                   where IsAlone(button) && (string?)button["data"]![CardData.Privacy] is null
                   let data = (JsonObject)button["data"]!
                   from input in Typed(named.Card)
                   where Found(data, input).Contains(input)
                   select $"{named.Kind}: {data[CardData.Verb]}";

        Assert.Empty(held.Distinct());
    }

    /// <summary>What the three above go through: without it they would say nothing of a card that is not drawn.</summary>
    [Fact]
    public void Cards_HaveEveryInputThatIsKnown()
    {
        var typed = Cards.SelectMany(named => Typed(named.Card)).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                CardData.Notitie, CardData.Reason, CardData.Explanation, CardData.HulpWat, CardData.HulpWie, CardData.HulpCasemanager,
                CardData.DelenPrefix + CardData.Reason, CardData.DelenPrefix + CardData.Function, CardData.OverdragenPrefix + CardData.Reason,
                CardData.OverdragenPrefix + CardData.Function, BewaarVerb.Reason, BewaarVerb.Kenmerk,
            },
            typed);
        Assert.All(
            ProtocolCatalog.BuiltIn.All.SelectMany(protocol => protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(protocol.AfterUitkomst))
                .SelectMany(part => part.Fields).Where(field => field.Kind is VeldKind.Tekst or VeldKind.Regel),
            field => Assert.Contains(CardData.FieldPrefix + field.Id, typed));
    }

    private static string Shape(NamedCard named) =>
        string.Join(' ', Typed(named.Card)) + string.Concat(Submits(named.Card).Select(button => $"; {IsAlone(button)} {button["data"]![CardData.Verb]} {string.Join(' ', ((JsonObject)button["data"]!).Select(pair => pair.Key))}"));

    private static HashSet<string> Typed(AdaptiveCard card) =>
        [.. card.Inputs().Where(input => CardRules.Type(input) == "Input.Text").Select(input => (string)input["id"]!)];

    /// <summary>What each button sends that takes what was typed along, and does something with it.</summary>
    private static IEnumerable<JsonObject> Sends(AdaptiveCard card) =>
        Submits(card).Where(button => !IsAlone(button)).Select(button => (JsonObject)button["data"]!)
            .Where(data => !PrivacyCheck.SavesNothing((string?)data[CardData.Verb]));

    private static IEnumerable<JsonObject> Submits(AdaptiveCard card) =>
        card.Nodes().Where(node => CardRules.Type(node) == "Action.Submit");

    private static bool IsAlone(JsonObject button) => (string?)button["associatedInputs"] == "none";

    private static IEnumerable<string> Found(JsonObject data, string input)
    {
        var sent = JObject.Parse(data.ToJsonString());
        sent[input] = Bsn;
        return PrivacyCheck.Find(UserInput.ReadCard(sent), CasusBuilder.Today).Keys;
    }

    /// <summary>With a choice made, a switch on and a date in every input of another kind.</summary>
    private static JObject Filled(JsonObject data, AdaptiveCard card)
    {
        var sent = JObject.Parse(data.ToJsonString());
        foreach (var input in card.Inputs().Where(input => CardRules.Type(input) != "Input.Text"))
        {
            sent[(string)input["id"]!] = CardRules.Type(input) switch
            {
                "Input.ChoiceSet" => (string?)input["choices"]![0]!["value"],
                "Input.Date" => "2016-03-12",
                _ => "true",
            };
        }

        return sent;
    }
}
