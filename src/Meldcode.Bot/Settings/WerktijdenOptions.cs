using System.ComponentModel.DataAnnotations;

namespace Meldcode.Bot.Settings;

/// <summary>When somebody of the organisation can be expected to react.</summary>
public sealed record WerktijdenOptions : IValidatableObject
{
    [MinLength(1, ErrorMessage = "{0}: noem minstens één dag, zoals maandag.")]
    public IReadOnlyList<Weekdag> Dagen { get; init; } = [];

    /// <summary>Start of the working day, Europe/Amsterdam.</summary>
    public TimeOnly Van { get; init; } = new(8, 0);

    /// <summary>End of the working day, Europe/Amsterdam; later than <see cref="Van"/>.</summary>
    public TimeOnly Tot { get; init; } = new(17, 0);

    /// <summary>Closed on Good Friday.</summary>
    public bool GoedeVrijdagVrij { get; init; }

    /// <summary>Closed on 5 May each year; otherwise once in five (2030, 2035).</summary>
    public bool BevrijdingsdagElkJaarVrij { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Tot <= Van)
        {
            yield return new ValidationResult($"{validationContext.DisplayName}: Tot moet later zijn dan Van.");
        }
    }
}
