using Meldcode.Domain;

namespace Meldcode.Graph;

/// <summary>
/// Activity types of Teams. Each is declared in the app's manifest, under this name, with this sentence and without
/// parameters: what stands there is shown on locked screens, so it says nothing of why.
/// </summary>
public static class ActivityTypes
{
    public const string Message = "berichtKlaar";

    public const string Reminder = "herinneringKlaar";

    public const string Test = "testbericht";

    /// <summary>Sentence for each type, as the manifest's templateText; {actor} becomes the name of the app.</summary>
    public static IReadOnlyDictionary<string, string> Sentences { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Message] = "{actor} heeft een bericht voor je",
        [Reminder] = "{actor} heeft een herinnering voor je",
        [Test] = "{actor} stuurt je een testbericht",
    };

    internal static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Test => Test,
        NoticeKind.Reminder => Reminder,
        _ => Message,
    };
}
