using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Meldcode.Domain.Tests;

/// <summary>
/// Checks a JSON document against the part of JSON Schema (draft 2020-12) that the protocol schema uses. A keyword
/// that is not here is an error: a rule that nobody checks is worse than none.
/// </summary>
internal sealed class JsonSchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$defs", "$comment", "title", "description", "default", "examples", "then", "else",
    };

    public IEnumerable<string> Faults(JsonNode? value) => Faults(root, value, "$");

    private IEnumerable<string> Faults(JsonNode? schema, JsonNode? value, string at) => schema switch
    {
        JsonValue flag => flag.GetValue<bool>() ? [] : [$"{at} hoort hier niet"],
        JsonObject rules => rules.Where(rule => !Annotations.Contains(rule.Key)).SelectMany(rule => Rule(rules, rule.Key, rule.Value!, value, at)),
        _ => throw new NotSupportedException($"no schema at {at}"),
    };

    private IEnumerable<string> Rule(JsonObject rules, string keyword, JsonNode rule, JsonNode? value, string at) => keyword switch
    {
        "$ref" => Faults(Target(rule.GetValue<string>()), value, at),
        "type" => When(IsA(rule.GetValue<string>(), value), $"{at} is geen {rule}"),
        "const" => When(JsonNode.DeepEquals(rule, value), $"{at} is niet {rule}"),
        "enum" => When(rule.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)), $"{at}: {value} is onbekend"),
        "pattern" => When(value is not JsonValue || Regex.IsMatch(value.ToString(), rule.GetValue<string>(), RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1)), $"{at}: {value} heeft niet de vorm {rule}"),
        "format" => When(rule.GetValue<string>() == "date" && DateOnly.TryParseExact(value!.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), $"{at} is geen {rule}"),
        "minLength" => When(value!.ToString().Length >= rule.GetValue<int>(), $"{at} is te kort"),
        "minimum" => When(value!.GetValue<int>() >= rule.GetValue<int>(), $"{at} is te klein"),
        "maximum" => When(value!.GetValue<int>() <= rule.GetValue<int>(), $"{at} is te groot"),
        "minItems" => When(value is not JsonArray list || list.Count >= rule.GetValue<int>(), $"{at} heeft te weinig"),
        "maxItems" => When(value is not JsonArray list || list.Count <= rule.GetValue<int>(), $"{at} heeft te veel"),
        "uniqueItems" => When(value is not JsonArray list || list.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == list.Count, $"{at} heeft iets dubbel"),
        "items" => value is JsonArray list ? list.SelectMany((item, i) => Faults(rule, item, $"{at}[{i}]")) : [],
        _ => ObjectRule(rules, keyword, rule, value, at),
    };

    private IEnumerable<string> ObjectRule(JsonObject rules, string keyword, JsonNode rule, JsonNode? value, string at) => (keyword, value) switch
    {
        ("if", _) => Faults(rules[Faults(rule, value, at).Any() ? "else" : "then"] ?? true, value, at),
        ("oneOf", _) => When(rule.AsArray().Count(choice => !Faults(choice, value, at).Any()) == 1, $"{at} past niet op precies één vorm"),
        ("required", JsonObject map) => rule.AsArray().Select(key => key!.GetValue<string>()).Where(key => !map.ContainsKey(key)).Select(key => $"{at}.{key} ontbreekt"),
        ("properties", JsonObject map) => rule.AsObject().Where(known => map.ContainsKey(known.Key)).SelectMany(known => Faults(known.Value, map[known.Key], $"{at}.{known.Key}")),
        ("propertyNames", JsonObject map) => map.SelectMany(pair => Faults(rule, JsonValue.Create(pair.Key), $"{at}.{pair.Key}")),
        ("additionalProperties", JsonObject map) => map.Where(pair => rules["properties"]?.AsObject().ContainsKey(pair.Key) != true).SelectMany(pair => Faults(rule, pair.Value, $"{at}.{pair.Key}")),
        ("dependentSchemas", JsonObject map) => rule.AsObject().Where(known => map.ContainsKey(known.Key)).SelectMany(known => Faults(known.Value, map, at)),
        ("required" or "properties" or "propertyNames" or "additionalProperties" or "dependentSchemas", _) => [],
        _ => throw new NotSupportedException($"the schema uses {keyword}, which nothing checks"),
    };

    private JsonNode Target(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode)root, (node, part) => node[part] ?? throw new NotSupportedException($"{reference} points nowhere"));

    private static bool IsA(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value is JsonValue flag && flag.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "integer" => value is JsonValue number && number.TryGetValue<int>(out _),
        _ => throw new NotSupportedException($"type {type}"),
    };

    private static IEnumerable<string> When(bool holds, string fault) => holds ? [] : [fault];
}
