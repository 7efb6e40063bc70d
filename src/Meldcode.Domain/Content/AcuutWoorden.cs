namespace Meldcode.Domain;

/// <summary>
/// Recognises words that may mean danger now. Errs on the side of showing the emergency card: it costs a tap to go back,
/// and nothing is stored. Only a plain question about the meaning of a term is let through.
/// The words and the rules stand in <c>Data/acuut.json</c>, words of one kind in <c>Data/acuut-woordvelden.json</c>, the points
/// in <c>Data/acuut-punten.json</c>.
/// </summary>
public static class AcuutWoorden
{
    private static readonly Lazy<AcuutRegels> BuiltIn = new(() => new AcuutRegels(AcuutBestand.ReadEmbedded(), AcuutWoordvelden.ReadEmbedded(), AcuutPunten.ReadEmbedded()));

    /// <summary>True when the text may mean that somebody is in danger at this moment.</summary>
    public static bool MayMeanDanger(string? text) => BuiltIn.Value.Reasons(text).Any();

    /// <summary>Names of the rules that hold for the text, each once: why the emergency card is shown.</summary>
    public static IReadOnlyList<string> Reasons(string? text) => [.. BuiltIn.Value.Reasons(text).Distinct(StringComparer.Ordinal)];
}
