using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>The route of one protocol as a Mermaid flowchart.</summary>
internal sealed class DiagramVerb(ProtocolChoice protocols) : IVerb
{
    public string Name => "diagram";

    public string Usage => "diagram --protocol <id>";

    public string Summary => "De route van een protocol als Mermaid-diagram";

    public string Answer(VerbArguments arguments) => arguments.Json
        ? throw new UsageException("Een diagram is er alleen als Mermaid; laat --json weg, of vraag: paths --json")
        : ProtocolDiagram.Mermaid(protocols.One(arguments.Protocol));
}
