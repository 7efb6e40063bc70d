using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

/// <summary>An Adaptive Card as a reader sees it: its words, its buttons, its fields.</summary>
public sealed class Card(JsonObject content)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    private static readonly string[] TextKeys = ["title", "text", "label", "placeholder"];

    public JsonObject Content => content;

    /// <summary>Every word on the card in reading order, one line each, buttons and choices included.</summary>
    public string Text => string.Join('\n', Words(content));

    /// <summary>Titles of all buttons, the ones under a "Meer" included.</summary>
    public IReadOnlyList<string> ActionTitles => [.. Actions().Select(Title)];

    public IReadOnlyList<CardInput> Inputs => [.. Objects(content).Where(CardInput.IsInput).Select(o => new CardInput(o))];

    /// <summary>The fields that a button sends: those of the card it stands on and of the cards around that one, not of a folded card elsewhere.</summary>
    public IReadOnlyList<CardInput> InputsSentBy(JsonObject action)
    {
        var around = Ancestors(action).ToHashSet();
        return [.. Objects(content).Where(CardInput.IsInput)
            .Where(input => Ancestors(input).Where(IsFoldedCard).All(around.Contains))
            .Select(input => new CardInput(input))];
    }

    /// <summary>The one button with this title.</summary>
    public JsonObject Action(string title)
    {
        var found = Actions().Where(a => Title(a) == title).ToArray();
        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException(
                $"{found.Length} buttons '{title}' on the card; there are: {string.Join(" | ", ActionTitles)}");
    }

    /// <summary>A form with what stands in the fields now.</summary>
    public CardForm Form() => new(this);

    private IEnumerable<JsonObject> Actions() =>
        Objects(content).Where(o => Type(o).StartsWith("Action.", StringComparison.Ordinal) && o["title"] is not null);

    // A fallback takes the place of its element in another client; it is not on this screen as well.
    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.Where(p => p.Key is not ("fallback" or "data")).SelectMany(p => Objects(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonObject o => OwnWords(o).Concat(o.Where(p => p.Key is not ("fallback" or "data")).SelectMany(p => InnerWords(p.Key, p.Value))),
        JsonArray a => a.SelectMany(Words),
        _ => [],
    };

    private static IEnumerable<string> OwnWords(JsonObject o) => TextKeys
        .Select(key => o[key] is JsonValue v && v.TryGetValue<string>(out var word) ? word : "")
        .Where(word => word.Length > 0);

    // A fact's value is shown; a choice's value or a field's is not a word on the card.
    private static IEnumerable<string> InnerWords(string key, JsonNode? node) => key == "facts"
        ? node!.AsArray().SelectMany(f => new[] { (string?)f!["title"] ?? "", (string?)f["value"] ?? "" })
        : Words(node);

    private static bool IsFoldedCard(JsonNode node) => node is JsonObject o && Type(o) == "Action.ShowCard";

    private static IEnumerable<JsonNode> Ancestors(JsonNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    private static string Type(JsonObject o) => o["type"] is JsonValue v && v.TryGetValue<string>(out var type) ? type : "";

    private static string Title(JsonObject action) => (string)action["title"]!;
}
