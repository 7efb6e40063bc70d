using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>What may give a person away. The words are stored: never change one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PersonalDataKind>))]
public enum PersonalDataKind
{
    /// <summary>A citizen service number. The only one that is never kept.</summary>
    [JsonStringEnumMemberName("bsn")] Bsn,
    [JsonStringEnumMemberName("naam")] Naam,
    [JsonStringEnumMemberName("geboortedatum")] Geboortedatum,
    [JsonStringEnumMemberName("telefoon")] Telefoon,
    [JsonStringEnumMemberName("e-mail")] Email,
    [JsonStringEnumMemberName("adres")] Adres,
}

/// <summary>A place in a text that may give a person away.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Suggestion">What could stand there instead.</param>
public sealed record PersonalData(PersonalDataKind Kind, int Start, int Length, string Suggestion)
{
    internal int End => Start + Length;
}
