namespace Meldcode.Bot.Verbs;

/// <summary>A command line taken apart: the verb, its own arguments, and settings for the host among them.</summary>
/// <param name="Settings">Such as <c>--environment Development</c> or <c>--Storage:DataDirectory=/data</c>, for the host's own reading.</param>
internal sealed record VerbCall(string Name, string[] Arguments, string[] Settings)
{
    private static readonly string[] OfTheHost = ["--environment", "--contentRoot", "--applicationName"];

    /// <returns>Null when there is no verb.</returns>
    public static VerbCall? Read(string[] arguments)
    {
        var (own, settings) = (new List<string>(), new List<string>());
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var word))
        {
            var isSetting = IsSetting(word);
            (isSetting ? settings : own).Add(word);
            if (isSetting && !word.Contains('=', StringComparison.Ordinal) && rest.TryDequeue(out var value))
            {
                settings.Add(value);
            }
        }

        return own is [var name, .. var others] && !name.StartsWith("--", StringComparison.Ordinal)
            ? new VerbCall(name, [.. others], [.. settings])
            : null;
    }

    /// <summary>A key of the settings has a colon; an option of a verb has none.</summary>
    private static bool IsSetting(string word)
    {
        var name = word.Split('=')[0];
        return name.StartsWith("--", StringComparison.Ordinal)
            && (name.Contains(':', StringComparison.Ordinal) || OfTheHost.Contains(name, StringComparer.OrdinalIgnoreCase));
    }
}
