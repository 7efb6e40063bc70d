using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdaptiveCards;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>What must hold for every card, whatever it shows.</summary>
internal static partial class CardRules
{
    private const int MaxBytes = 28 * 1024;

    private const int MaxActions = 6;

    // A verdict about people, a promise of certainty, or a claim about the law that the sources contradict.
    private static readonly string[] Forbidden =
    [
        "er is sprake van", "is mishandeld", "wordt mishandeld door", "er is geen mishandeling", "er is mishandeling", "geen meldplicht",
        "dader", "schuldig", "score", "risiconiveau", "dit bewijst", "is bewezen", "slachtoffer is", "niet mishandeld",
    ];

    public static IEnumerable<string> Faults(AdaptiveCard card)
    {
        var json = JsonNode.Parse(card.ToJson())!;
        var nodes = Nodes(json).ToList();
        return Frame(json).Concat(Actions(nodes)).Concat(Ids(nodes)).Concat(Submits(nodes)).Concat(Words(nodes)).Concat(Acuut(nodes));
    }

    /// <summary>Every object of the card, but not what a button sends.</summary>
    public static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject item => item.Where(pair => pair.Key != "data").SelectMany(pair => Nodes(pair.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };

    public static string Type(JsonObject node) => (string?)node["type"] ?? "";

    private static IEnumerable<string> Frame(JsonNode json)
    {
        if ((string?)json["version"] is not ("1.5" or "1.4" or "1.3"))
        {
            yield return $"version {json["version"]}";
        }

        if ((string?)json["lang"] != "nl")
        {
            yield return "not in Dutch";
        }

        if (string.IsNullOrEmpty((string?)json["fallbackText"]) || (string?)json["speak"] != CardSummary.Neutral)
        {
            yield return "no fallback, or words that a bystander should not hear";
        }

        if (Encoding.UTF8.GetByteCount(json.ToJsonString(Relaxed)) is > MaxBytes and var bytes)
        {
            yield return $"{bytes} bytes";
        }
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string> Actions(List<JsonObject> nodes) =>
        from node in nodes
        let actions = node["actions"] as JsonArray
        where actions?.Count > MaxActions
        select $"{actions.Count} actions in one {Type(node)}";

    private static IEnumerable<string> Ids(List<JsonObject> nodes) =>
        nodes.Select(node => (string?)node["id"]).OfType<string>().GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"id {same.Key} twice")
            .Concat(nodes.Where(node => Type(node).StartsWith("Input.", StringComparison.Ordinal)).SelectMany(Input));

    private static IEnumerable<string> Input(JsonObject input)
    {
        if (input["id"] is null)
        {
            yield return "an input without id";
        }

        if (Type(input) != "Input.Toggle" && string.IsNullOrEmpty((string?)input["label"]))
        {
            yield return $"{input["id"]} has no label for a screen reader";
        }

        if ((bool?)input["isRequired"] == true && (!((string)input["label"]!).Contains("(verplicht)", StringComparison.Ordinal) || input["errorMessage"] is null))
        {
            yield return $"{input["id"]} is required and does not say so";
        }
    }

    private static IEnumerable<string> Submits(List<JsonObject> nodes)
    {
        foreach (var action in nodes.Where(node => Type(node) == "Action.Submit"))
        {
            var data = (JsonObject?)action["data"];
            if (data?[CardData.Verb] is null)
            {
                yield return $"'{action["title"]}' does not say what it does";
            }

            if (data?["msteams"] is not null)
            {
                yield return "msteams in data crashes the local client";
            }

            var complete = data?[CardData.Place] is not null && data[CardData.Version] is not null && CasusId.Read((string?)data[CardData.Casus]) is not null;
            var anytime = (string?)data?[CardData.Verb]
                is CardVerb.Acuut or CardVerb.AcuutIntussen or CardVerb.AcuutVastleggen or CardVerb.Open or CardVerb.Opvolgen or BewaarVerb.Export or BewaarVerb.Hold;
            if (data?[CardData.Casus] is not null && !complete && !(anytime && data[CardData.Version] is null))
            {
                yield return $"'{action["title"]}' is about a casus and lacks its place or version";
            }
        }
    }

    private static IEnumerable<string> Words(List<JsonObject> nodes)
    {
        foreach (var text in nodes.SelectMany(node => new[] { "text", "title", "label", "placeholder", "errorMessage" }.Select(key => (string?)node[key])).OfType<string>())
        {
            foreach (var word in Forbidden.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"says '{word}': {text}";
            }

            if (CountedSignals().IsMatch(text))
            {
                yield return $"counts signals: {text}";
            }
        }

        foreach (var block in nodes.Where(node => Type(node) == "TextBlock" && (bool?)node["wrap"] != true))
        {
            yield return $"does not wrap: {block["text"]}";
        }
    }

    private static IEnumerable<string> Acuut(List<JsonObject> nodes)
    {
        var visible = ((nodes[0]["actions"] as JsonArray)?.OfType<JsonObject>() ?? []).Select(action => (string?)action["data"]?[CardData.Verb]);
        var typed = nodes.Any(node => ((string?)node["text"])?.Contains("*acuut*", StringComparison.Ordinal) == true);
        var calls = nodes.Any(node => (string?)node["url"] == "tel:112");
        if (!visible.Contains(CardVerb.Acuut) && !typed && !calls)
        {
            yield return "help in danger is out of reach";
        }

        foreach (var action in nodes.Where(node => (string?)node["style"] == "destructive" && (string?)node["data"]?[CardData.Verb] != CardVerb.Acuut))
        {
            yield return $"'{action["title"]}' is as red as help in danger";
        }

        foreach (var action in nodes.Where(node => (string?)node["data"]?[CardData.Verb] is CardVerb.Acuut or CardVerb.Stop && (string?)node["associatedInputs"] != "none"))
        {
            if (nodes.Any(node => (bool?)node["isRequired"] == true))
            {
                yield return $"an empty field holds up '{action["title"]}'";
            }
        }
    }

    [GeneratedRegex(@"\b\d+ (signaal|signalen|kruisjes)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountedSignals();
}
