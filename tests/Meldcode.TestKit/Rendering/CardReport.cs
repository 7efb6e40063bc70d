#nullable enable
namespace Meldcode.TestKit.Rendering;

/// <param name="Code">The renderer's own name for the event, or one of ours: README.md lists them.</param>
public sealed record CardFinding(string Code, string Message)
{
    public override string ToString() => $"{Code}: {Message}";
}

/// <summary>What is wrong with one card, in the order in which it was found.</summary>
public sealed record CardReport(IReadOnlyList<CardFinding> Findings)
{
    public bool IsClean => Findings.Count == 0;

    public override string ToString() => IsClean ? "No findings" : string.Join(Environment.NewLine, Findings);
}
