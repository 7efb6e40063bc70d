using System.Text.Json.Nodes;
using AdaptiveCards;
using Meldcode.Conversation.Cards;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>A card as somebody reads and uses it.</summary>
internal static class CardReading
{
    /// <summary>Every element and action, also those that are folded away.</summary>
    public static IReadOnlyList<JsonObject> Nodes(this AdaptiveCard card) => [.. CardRules.Nodes(JsonNode.Parse(card.ToJson()))];

    public static JsonObject Input(this AdaptiveCard card, string id) => card.Nodes().Single(node => (string?)node["id"] == id);

    public static IReadOnlyList<JsonObject> Inputs(this AdaptiveCard card) =>
        [.. card.Nodes().Where(node => CardRules.Type(node).StartsWith("Input.", StringComparison.Ordinal))];

    /// <summary>The one button, in sight or under "Meer", that does this.</summary>
    public static JsonObject Button(this AdaptiveCard card, string verb) => card.Buttons(verb).Single();

    public static IReadOnlyList<JsonObject> Buttons(this AdaptiveCard card, string verb) =>
        [.. card.Nodes().Where(node => (string?)node["data"]?[CardData.Verb] == verb)];

    public static IReadOnlyList<string> TitlesInSight(this AdaptiveCard card) => [.. card.Actions.Select(action => action.Title)];

    /// <summary>Everything that can be read on the card.</summary>
    public static string Words(this AdaptiveCard card) =>
        string.Join("\n", card.Nodes().SelectMany(node => new[] { "text", "title", "label" }.Select(key => (string?)node[key])).OfType<string>());
}
