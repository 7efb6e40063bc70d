using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>One call that the emulator knows, after its page in the documentation.</summary>
/// <param name="Template">Path behind the version; a part between braces is a value.</param>
/// <param name="Permissions">Application permissions of which one is enough, least first.</param>
/// <param name="Body">Null: there must be no body.</param>
/// <param name="Options">OData query options that it supports.</param>
/// <param name="Answer">Gets the values in the path and the body.</param>
internal sealed record GraphRoute(
    string Method,
    string Template,
    IReadOnlyList<string> Permissions,
    Shape? Body,
    IReadOnlyList<string> Options,
    Func<string[], JsonObject, IReadOnlyDictionary<string, string>, EmulatedReply> Answer)
{
    /// <returns>Values in the path, or null when it is another path.</returns>
    public string[]? Match(string method, string[] segments)
    {
        var parts = Template.Split('/');
        return method == Method && parts.Length == segments.Length && parts.Zip(segments).All(p => p.First[0] == '{' || p.First == p.Second)
            ? [.. parts.Zip(segments).Where(p => p.First[0] == '{').Select(p => Uri.UnescapeDataString(p.Second))]
            : null;
    }
}
