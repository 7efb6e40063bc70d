namespace Meldcode.Bot.Verbs;

/// <summary>Something that can be asked of the program, as the help text names it.</summary>
internal interface ICommand
{
    /// <summary>The first argument.</summary>
    string Name { get; }

    /// <summary>How it is called, options included.</summary>
    string Usage { get; }

    /// <summary>One Dutch line for the help text.</summary>
    string Summary { get; }

    /// <summary>Options that the verb knows, such as <c>--json</c>.</summary>
    IReadOnlyCollection<string> Options { get; }

    /// <summary>Whether a text may stand by itself among the arguments.</summary>
    bool TakesText => false;
}

/// <summary>
/// A question to the program itself, for a beheerder or a jurist: <c>dotnet run --project src/Meldcode.Bot -- protocols</c>.
/// Needs no settings, database or network.
/// </summary>
internal interface IVerb : ICommand
{
    /// <returns>The whole of standard output.</returns>
    /// <exception cref="UsageException">The arguments are wrong.</exception>
    string Answer(VerbArguments arguments);
}
