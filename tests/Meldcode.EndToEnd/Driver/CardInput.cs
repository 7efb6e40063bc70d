using System.Text.Json.Nodes;

namespace Meldcode.EndToEnd.Driver;

/// <summary>A field on a card.</summary>
public sealed class CardInput(JsonObject element)
{
    public string Id => (string)element["id"]!;

    public string Type => (string)element["type"]!;

    public bool IsRequired => (bool?)element["isRequired"] ?? false;

    public bool IsMultiSelect => (bool?)element["isMultiSelect"] ?? false;

    /// <summary>What the client sends when nobody touches the field.</summary>
    public string Value => (string?)element["value"] ?? (Type == "Input.Toggle" ? Off : "");

    public string On => (string?)element["valueOn"] ?? "true";

    public string Off => (string?)element["valueOff"] ?? "false";

    public static bool IsInput(JsonObject element) =>
        element["type"] is JsonValue v && v.TryGetValue<string>(out var type)
        && type.StartsWith("Input.", StringComparison.Ordinal) && element["id"] is not null;

    /// <summary>The value behind a choice's words.</summary>
    public string Choice(string title)
    {
        var choices = element["choices"]?.AsArray() ?? [];
        return (string?)choices.FirstOrDefault(c => (string?)c!["title"] == title)?["value"]
            ?? throw new InvalidOperationException($"No choice '{title}' in '{Id}'; there are {choices.Count} others.");
    }

    /// <summary>The value of the first choice.</summary>
    public string FirstChoice => (string)element["choices"]![0]!["value"]!;

    /// <summary>Why the client would not send this value, or null when it would.</summary>
    public string? Objection(string value)
    {
        if (IsRequired && (value.Length == 0 || (Type == "Input.Toggle" && value != On)))
        {
            return $"'{Id}' is required and empty";
        }
        return (int?)element["maxLength"] is { } most && value.Length > most ? $"'{Id}' takes {most} characters" : null;
    }
}
