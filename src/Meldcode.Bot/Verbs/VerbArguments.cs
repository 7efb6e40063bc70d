namespace Meldcode.Bot.Verbs;

/// <summary>The arguments after a verb: options, each at most once, and for some verbs one text.</summary>
internal sealed record VerbArguments
{
    private static readonly string[] Switches = ["--json", "--markdown"];

    private IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool Json => Options.ContainsKey("--json");

    public bool Markdown => Options.ContainsKey("--markdown");

    /// <summary>Value of any option; null when not given.</summary>
    public string? this[string option] => Options.GetValueOrDefault(option);

    /// <summary>Variant id; null when not given.</summary>
    public string? Protocol => Options.GetValueOrDefault("--protocol");

    /// <summary>Path of a file to read; null when not given.</summary>
    public string? File => Options.GetValueOrDefault("--file");

    /// <summary>The text that stands by itself, such as a question; null when not given.</summary>
    public string? Text { get; private init; }

    /// <param name="options">Options that this verb knows, such as <c>--json</c>.</param>
    /// <param name="takesText">Whether a text may stand by itself.</param>
    /// <exception cref="UsageException">An option is unknown, doubled or without its value.</exception>
    public static VerbArguments Parse(IEnumerable<string> arguments, IReadOnlyCollection<string> options, bool takesText)
    {
        var rest = new Queue<string>(arguments.SelectMany(argument => SplitValue(argument, options)));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        string? text = null;
        while (rest.TryDequeue(out var word))
        {
            if (takesText && text is null && !word.StartsWith("--", StringComparison.Ordinal))
            {
                text = word;
                continue;
            }
            if (!options.Contains(word))
            {
                throw new UsageException($"Onbekend: '{word}'. Wat kan, staat in: help");
            }
            if (!found.TryAdd(word, Switches.Contains(word) ? "" : Value(word, rest)))
            {
                throw new UsageException($"{word} staat er twee keer; noem het één keer.");
            }
        }
        return new VerbArguments { Options = found, Text = text };
    }

    private static IEnumerable<string> SplitValue(string argument, IReadOnlyCollection<string> options) =>
        options.Except(Switches, StringComparer.Ordinal).FirstOrDefault(option => argument.StartsWith(option + "=", StringComparison.Ordinal)) is { } option
            ? [option, argument[(option.Length + 1)..]]
            : [argument];

    private static string Value(string option, Queue<string> rest) =>
        rest.TryDequeue(out var value) && value.Length > 0 && !value.StartsWith("--", StringComparison.Ordinal)
            ? value
            : throw new UsageException(option switch
            {
                "--file" => "Na --file hoort een bestand, met één vraag per regel.",
                "--protocol" => "Na --protocol hoort een protocol, zoals: --protocol inos",
                _ => $"Na {option} hoort een waarde. Wat kan, staat in: help",
            });
}
