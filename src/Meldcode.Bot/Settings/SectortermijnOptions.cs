using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Settings;

/// <summary>How long closed casussen of one sector are kept, where an organisation works in more than one.</summary>
public sealed record SectortermijnOptions
{
    public const string Sectors = "{0}: kies onderwijs, kinderopvang, zorg of anders.";

    [AllowedValues("onderwijs", "kinderopvang", "zorg", "anders", ErrorMessage = Sectors)]
    public string Sector { get; init; } = "";

    /// <summary>Whole years after closing.</summary>
    [Range(1, 30)]
    public int Jaren { get; init; }
}
