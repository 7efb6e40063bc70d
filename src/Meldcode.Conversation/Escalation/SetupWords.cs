using System.Text.RegularExpressions;
using Meldcode.Conversation.Cards;

namespace Meldcode.Conversation.Escalation;

/// <summary>Typed words about who can be reached.</summary>
internal static partial class SetupWords
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["testbericht"] = SetupVerb.Test,
        ["test bericht"] = SetupVerb.Test,
        ["stuur een testbericht"] = SetupVerb.Test,
        ["aanmelden"] = SetupVerb.Register,
        ["code"] = SetupVerb.Code,
        ["code maken"] = SetupVerb.Code,
        ["afwezig"] = SetupVerb.Away,
        ["ik ben er weer"] = SetupVerb.Back,
        ["ben er weer"] = SetupVerb.Back,
        ["weer aanwezig"] = SetupVerb.Back,
        ["berichten"] = NoticeVerb.Inbox,
        ["mijn berichten"] = NoticeVerb.Inbox,
        ["berichten voor mij"] = NoticeVerb.Inbox,
        ["bereikbaarheid"] = SetupVerb.Overview,
        ["wie is bereikbaar"] = SetupVerb.Overview,
        ["herinneringen"] = ReminderVerb.List,
        ["mijn herinneringen"] = ReminderVerb.List,
    };

    /// <param name="word">What was typed, in lower case and without a full stop.</param>
    /// <returns>Null when it is about something else.</returns>
    public static (string Verb, string? Target)? Read(string word) =>
        Whole.TryGetValue(word, out var verb) ? (verb, null)
        : With(Code(), word) is { } function ? (SetupVerb.Code, function)
        : With(Register(), word) is { } code ? (SetupVerb.Register, code)
        : With(Away(), word) is { } day ? (SetupVerb.Away, day)
        : null;

    private static string? With(Regex pattern, string word) =>
        pattern.Match(word) is { Success: true } match ? match.Groups["rest"].Value.Trim() : null;

    [GeneratedRegex(@"^(geef |maak )?(een )?code (voor|maken voor) (?<rest>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^aanmelden( met)?( de)?( code)? (?<rest>[0-9a-z][0-9a-z -]{3,31})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Register();

    [GeneratedRegex(@"^(ik ben )?afwezig (?<rest>(tot|t/m|t\.e\.m\.) .+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Away();
}
