namespace Meldcode.Domain;

/// <summary>
/// A diagnosis on a card: what, and by whom. The sources have one written down only with who made it, so the two have a field
/// each; what was saved before there were two, has both in the first.
/// </summary>
public static class Diagnosis
{
    private const string What = "diagnose";

    private const string ByWhom = "diagnose-door";

    /// <summary>True for a field that holds it. Data/README.md says so to who writes a protocol.</summary>
    public static bool Has(string field) => field is What or ByWhom;
}
