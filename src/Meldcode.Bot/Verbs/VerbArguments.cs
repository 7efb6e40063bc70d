namespace Meldcode.Bot.Verbs;

/// <summary>The arguments after a verb: <c>--json</c> and <c>--protocol id</c> or <c>--protocol=id</c>, each at most once.</summary>
internal sealed record VerbArguments
{
    private const string JsonOption = "--json";
    private const string ProtocolOption = "--protocol";

    public bool Json { get; private init; }

    /// <summary>Variant id; null when not given.</summary>
    public string? Protocol { get; private init; }

    /// <exception cref="UsageException">An option is unknown, doubled or without its value.</exception>
    public static VerbArguments Parse(IEnumerable<string> arguments)
    {
        var rest = new Queue<string>(arguments.SelectMany(SplitValue));
        var parsed = new VerbArguments();
        while (rest.TryDequeue(out var option))
        {
            parsed = option switch
            {
                JsonOption when !parsed.Json => parsed with { Json = true },
                ProtocolOption when parsed.Protocol is null => parsed with { Protocol = Value(rest) },
                JsonOption or ProtocolOption => throw new UsageException($"{option} staat er twee keer; noem het één keer."),
                _ => throw new UsageException($"Onbekend: '{option}'. Wat kan, staat in: help"),
            };
        }
        return parsed;
    }

    private static IEnumerable<string> SplitValue(string argument) =>
        argument.StartsWith(ProtocolOption + "=", StringComparison.Ordinal)
            ? [ProtocolOption, argument[(ProtocolOption.Length + 1)..]]
            : [argument];

    private static string Value(Queue<string> rest) =>
        rest.TryDequeue(out var value) && value.Length > 0 && !value.StartsWith("--", StringComparison.Ordinal)
            ? value
            : throw new UsageException($"Na {ProtocolOption} hoort een protocol, zoals: {ProtocolOption} inos");
}
