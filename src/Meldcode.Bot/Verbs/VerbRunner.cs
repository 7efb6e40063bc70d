using Meldcode.Bot.Verbs.Package;
using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>Answers a verb, or leaves the arguments to the host. Standard output is the answer alone.</summary>
internal sealed class VerbRunner(TextWriter output, TextWriter error, TimeProvider time)
{
    private const int Success = 0;
    private const int WrongUsage = 2;

    /// <returns>The exit code, or null when there is no verb, or one for the storage.</returns>
    public int? Run(string[] arguments)
    {
        var words = WithoutEnvironment(arguments);
        if (words is [] || (words[0].StartsWith("--", StringComparison.Ordinal) && words[0] != "--help"))
        {
            return null;
        }
        if (StorageVerbs.All.Any(verb => VerbCall.Read(arguments)?.Name == verb.Name))
        {
            return null;
        }
        try
        {
            output.Write(Answer(words[0], words[1..]));
            return Success;
        }
        catch (UsageException e)
        {
            error.Write(e.Message + "\n");
            return WrongUsage;
        }
    }

    /// <summary>dotnet run puts its own pair in front (StartArguments in the project file).</summary>
    private static string[] WithoutEnvironment(string[] arguments) =>
        arguments is ["--environment", _, .. var rest] ? rest : arguments;

    private string Answer(string name, string[] rest)
    {
        var verbs = Verbs();
        if (name is "help" or "--help" or "-h")
        {
            return HelpText.Of(verbs, StorageVerbs.All);
        }
        var verb = verbs.FirstOrDefault(verb => verb.Name == name)
            ?? throw new UsageException(
                $"'{name}' ken ik niet. Kies uit: {string.Join(", ", verbs.Concat<ICommand>(StorageVerbs.All).Select(known => known.Name))}, help. Zonder argumenten start de bot.");
        return verb.Answer(VerbArguments.Parse(rest, verb.Options, verb.TakesText));
    }

    private IReadOnlyList<IVerb> Verbs()
    {
        var choice = new ProtocolChoice(ProtocolCatalog.BuiltIn, time);
        return [new ProtocolsVerb(ProtocolCatalog.BuiltIn), new PathsVerb(choice), new DiagramVerb(choice), new ContentVerb(KennisCatalog.BuiltIn), new SearchVerb(KennisSearch.BuiltIn), new PackageVerb(), new HealthVerb()];
    }
}
