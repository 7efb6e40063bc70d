using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>A casus that a list left out.</summary>
/// <param name="Kenmerk">Null when even that is no reference any more.</param>
internal sealed record Damage(Kenmerk? Kenmerk, SealBrokenException Fault);
