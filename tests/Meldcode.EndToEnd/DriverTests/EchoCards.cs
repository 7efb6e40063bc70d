using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.DriverTests;

internal static class EchoCards
{
    public static JsonObject Question() => JsonNode.Parse("""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "Wat zag je?", "wrap": true },
            { "type": "FactSet", "facts": [{ "title": "Stap", "value": "1 van 6" }] },
            { "type": "Input.ChoiceSet", "id": "seen", "label": "Kruis aan", "isMultiSelect": true, "style": "expanded",
              "choices": [{ "title": "Eerste", "value": "s1" }, { "title": "Tweede", "value": "s2" }] },
            { "type": "Input.Text", "id": "note", "label": "Toelichting", "value": "al ingevuld", "maxLength": 40 },
            { "type": "ActionSet", "actions": [
              { "type": "Action.Submit", "title": "Opslaan", "data": { "step": 1 } },
              { "type": "Action.Submit", "title": "Overslaan", "data": { "step": 2 }, "associatedInputs": "none" },
              { "type": "Action.Execute", "title": "Klaar", "verb": "done", "data": { "step": 3 },
                "fallback": { "type": "Action.Submit", "title": "Klaar", "data": { "step": 3 } } },
              { "type": "Action.Execute", "title": "Weiger", "verb": "refuse", "data": { "step": 4 } }
            ] }
          ]
        }
        """)!.AsObject();

    public static JsonObject Done() => JsonNode.Parse("""
        { "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlock", "text": "Vastgelegd" }] }
        """)!.AsObject();
}
