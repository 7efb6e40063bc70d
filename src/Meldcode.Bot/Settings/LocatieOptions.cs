using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

/// <summary>A building or team with aandachtsfunctionarissen of its own.</summary>
public sealed record LocatieOptions
{
    [Required(ErrorMessage = SettingsPatterns.Missing)]
    public string Naam { get; init; } = "";

    /// <summary>Sector of this location, for BewaartermijnPerSector; empty when the term of the organisation applies.</summary>
    [AllowedValues("", "onderwijs", "kinderopvang", "zorg", "anders", ErrorMessage = SectortermijnOptions.Sectors)]
    public string Sector { get; init; } = "";

    /// <summary>The first is the aandachtsfunctionaris; the others are deputies, in the order in which they are tried.</summary>
    [MinLength(1, ErrorMessage = "{0}: noem er minstens één.")]
    [ValidateEnumeratedItems]
    public IReadOnlyList<ContactOptions> Aandachtsfunctionarissen { get; init; } = [];
}
