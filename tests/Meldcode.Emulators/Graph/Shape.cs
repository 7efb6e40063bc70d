using System.Text.Json;
using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>What a piece of JSON has to look like, after Graph's metadata. Properties that are not named are refused.</summary>
internal abstract record Shape
{
    /// <returns>What is wrong, with where; null when nothing is.</returns>
    public abstract string? Flaw(JsonNode? node, string at);

    public static Shape Text(int longest = 1000, Func<string, bool>? fits = null) => new TextShape(longest, fits ?? (_ => true));

    /// <summary>Members of an enumeration; Graph takes any case.</summary>
    public static Shape OneOf(params string[] members) => Text(100, text => members.Contains(text, StringComparer.OrdinalIgnoreCase));

    public static Shape Flag() => new KindShape("a boolean", JsonValueKind.True, JsonValueKind.False);

    public static Shape Whole() => new WholeShape();

    public static Shape Many(Shape item, int least = 0, int most = 500) => new ManyShape(item, least, most);

    /// <param name="type">Type in the metadata, allowed as @odata.type.</param>
    /// <param name="properties">A name that ends in * is required.</param>
    public static Shape Of(string type, params (string Name, Shape Shape)[] properties) => new ObjectShape(type, properties, StringComparer.Ordinal);

    /// <summary>Parameters of an action, of which the metadata and the documentation differ in case; Graph takes either.</summary>
    public static Shape Action(string name, params (string Name, Shape Shape)[] parameters) => new ObjectShape(name, parameters, StringComparer.OrdinalIgnoreCase);

    private sealed record TextShape(int Longest, Func<string, bool> Fits) : Shape
    {
        public override string? Flaw(JsonNode? node, string at) =>
            node?.GetValueKind() != JsonValueKind.String ? $"{at} is no string"
            : (string)node! is var text && text.Length > Longest ? $"{at} is longer than {Longest}"
            : Fits(text) ? null : $"{at} has a value that is not allowed";
    }

    private sealed record KindShape(string Name, params JsonValueKind[] Kinds) : Shape
    {
        public override string? Flaw(JsonNode? node, string at) => node is not null && Kinds.Contains(node.GetValueKind()) ? null : $"{at} is not {Name}";
    }

    private sealed record WholeShape : Shape
    {
        public override string? Flaw(JsonNode? node, string at) =>
            node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<long>(out _) ? null : $"{at} is no Int64";
    }

    private sealed record ManyShape(Shape Item, int Least, int Most) : Shape
    {
        public override string? Flaw(JsonNode? node, string at) =>
            node is not JsonArray array ? $"{at} is no collection"
            : array.Count < Least || array.Count > Most ? $"{at} has {array.Count} items"
            : array.Select((item, i) => Item.Flaw(item, $"{at}[{i}]")).FirstOrDefault(flaw => flaw is not null);
    }

    private sealed record ObjectShape(string Type, (string Name, Shape Shape)[] Properties, StringComparer Names) : Shape
    {
        public override string? Flaw(JsonNode? node, string at) =>
            node is not JsonObject found ? $"{at} is no object"
            : Properties.Where(p => p.Name.EndsWith('*') && !found.Any(f => Names.Equals(f.Key, p.Name[..^1]))).Select(p => $"{at}.{p.Name[..^1]} is missing")
                .Concat(found.Select(p => Flaw(p, at)))
                .FirstOrDefault(flaw => flaw is not null);

        private string? Flaw(KeyValuePair<string, JsonNode?> property, string at) =>
            property.Key == "@odata.type"
                ? (string?)property.Value == $"#microsoft.graph.{Type}" ? null : $"{at} is of another type"
                : Properties.FirstOrDefault(p => Names.Equals(p.Name.TrimEnd('*'), property.Key)).Shape is { } shape
                    ? shape.Flaw(property.Value, $"{at}.{property.Key}")
                    : $"{at}.{property.Key} does not exist";
    }
}
