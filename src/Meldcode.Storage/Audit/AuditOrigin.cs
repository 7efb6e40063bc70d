namespace Meldcode.Storage;

/// <summary>Which part of the program writes to the audit.</summary>
/// <param name="Component"><c>bot</c>, or <c>verb</c>.</param>
public sealed record AuditOrigin(string Component)
{
    public string Source => $"{Component}@{Environment.MachineName}";
}
