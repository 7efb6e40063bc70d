namespace Meldcode.Bot.Verbs;

/// <summary>
/// Something that a beheerder does with the storage, with the same settings as the bot and while it may be running:
/// <c>dotnet run --project src/Meldcode.Bot -- keys list</c>. New ones are named in <see cref="StorageVerbs"/>.
/// </summary>
internal interface IStorageVerb : ICommand
{
    /// <param name="storage">Opened when it is asked for, so that wrong arguments touch nothing.</param>
    /// <exception cref="UsageException">The arguments are wrong.</exception>
    /// <exception cref="VerbFailedException">It can't be done.</exception>
    Task<VerbAnswer> AnswerAsync(VerbArguments arguments, VerbStorage storage, CancellationToken ct);
}

/// <summary>What a verb gives back.</summary>
/// <param name="Output">The whole of standard output.</param>
/// <param name="Good">False when the answer is bad news, such as an audit that was changed: exit code 1.</param>
internal sealed record VerbAnswer(string Output, bool Good = true);

/// <summary>It can't be done; exit code 1.</summary>
/// <param name="message">Dutch; says what to do.</param>
internal sealed class VerbFailedException(string message) : Exception(message);
