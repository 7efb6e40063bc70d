using System.Text.RegularExpressions;

namespace Meldcode.Domain;

/// <summary>Where somebody lives: a street with a number, or a postcode.</summary>
internal static partial class AddressFinder
{
    public static IEnumerable<PersonalData> Find(string text) =>
        Street().Matches(text).Concat(Postcode().Matches(text))
            .Select(match => new PersonalData(PersonalDataKind.Adres, match.Index, match.Length, "[adres]"));

    [GeneratedRegex(@"\b\p{Lu}[\p{L}'’-]*( (van|de|den|der|het|\p{Lu}[\p{L}'’-]*))*( ?)(straat|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|dreef|plantsoen|steeg|str\.|markt|park|burg|stede|veld|akker|horst|donk|erf|baan|ring|weide|kamp) \d{1,4} ?[a-zA-Z]?\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();
}
