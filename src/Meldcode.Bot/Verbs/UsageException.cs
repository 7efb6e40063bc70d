namespace Meldcode.Bot.Verbs;

/// <summary>The command was typed wrongly.</summary>
/// <param name="message">Dutch; says what to type instead.</param>
internal sealed class UsageException(string message) : Exception(message);
