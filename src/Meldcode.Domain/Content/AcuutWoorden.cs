using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Meldcode.Domain;

/// <summary>
/// Recognises words that may mean danger now. Errs on the side of showing the emergency card: it costs a tap to go back,
/// and nothing is stored.
/// </summary>
public static partial class AcuutWoorden
{
    /// <summary>True when the text may mean that somebody is in danger at this moment.</summary>
    public static bool MayMeanDanger(string? text)
    {
        var plain = Plain(text);
        return Emergency().IsMatch(plain) || Weapon().IsMatch(plain) || (Now().IsMatch(plain) && Violence().IsMatch(plain));
    }

    /// <summary>Lower case, without accents, one space between words.</summary>
    private static string Plain(string? text)
    {
        var letters = (text ?? "").Normalize(NormalizationForm.FormD)
            .Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark);
        return Spaces().Replace(string.Concat(letters).ToLowerInvariant(), " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(acuut|acute|nood|noodgeval|noodsituatie|spoed|112|levensgevaar\w*|levensbedreigend\w*|ambulance|in gevaar|gevaar nu|wurg\w*|verstik\w*|gewurgd|neergestoken|doodslaan|vermoord\w*|dood ?maken|zelfmoord\w*|suicide\w*|bewusteloos|bloedt hevig|help(?: me)? (?:nu|snel|direct)|bel(?:len)? (?:de )?politie)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Emergency();

    [GeneratedRegex(@"\b(mes|wapen|pistool|vuurwapen|hamer)\b.*\b(bedreig\w*|zwaait|steekt|heeft|staat|nu)\b|\b(bedreig\w*|zwaait|steekt|staat)\b.*\b(mes|wapen|pistool|vuurwapen|hamer)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weapon();

    [GeneratedRegex(@"\b(nu|net|zojuist|op dit moment|momenteel|direct|meteen|hier|vandaag|straks|onderweg|buiten|voor de deur|aan de deur|komt (?:hem|haar|ze) (?:zo )?(?:halen|ophalen)|durft niet naar huis)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Now();

    [GeneratedRegex(@"\b(slaat|sla|slaan|geslagen|mishandel\w*|schopt|geschopt|schoppen|verkracht\w*|misbruik\w*|aangerand|opgesloten|vastgebonden|bloed\w*|bloedt|gewond\w*|wonden|gebroken|brandwond\w*|bedreigt|bedreigd|bedreiging\w*|gaat (?:hem|haar|ze|me|mij) (?:wat|iets) aandoen|iets aandoen|trillen|trilt|doodsbang|bang voor (?:zijn|haar) leven|weggelopen|gevlucht|geweld|vecht\w*|overdosis|pillen geslikt)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Violence();
}
