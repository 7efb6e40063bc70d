using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>The route of one protocol as a Mermaid flowchart.</summary>
internal sealed class DiagramVerb(ProtocolChoice protocols) : IVerb
{
    public string Name => "diagram";

    public string Usage => "diagram --protocol <id>";

    public string Summary => "De route van een protocol als Mermaid-diagram";

    public IReadOnlyCollection<string> Options => ["--protocol"];

    public string Answer(VerbArguments arguments) => ProtocolDiagram.Mermaid(protocols.One(arguments.Protocol));
}
