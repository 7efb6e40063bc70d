using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Meldcode.Domain;

/// <summary>
/// Recognises words that may mean danger now. Errs on the side of showing the emergency card: it costs a tap to go back,
/// and nothing is stored. Only a plain question about the meaning of a term is let through.
/// </summary>
public static partial class AcuutWoorden
{
    private const int Patience = 1000;

    /// <summary>True when the text may mean that somebody is in danger at this moment.</summary>
    public static bool MayMeanDanger(string? text)
    {
        var plain = Plain(text);
        return !AsksForMeaning().IsMatch(plain)
            && (Call().IsMatch(plain) || LifeAtRisk().IsMatch(plain) || Weapon().IsMatch(plain)
                || (Now().IsMatch(plain) && Danger().IsMatch(plain) && !Reassuring().IsMatch(plain))
                || (Happening().IsMatch(plain) && !Habit().IsMatch(plain)));
    }

    /// <summary>Lower case, without accents, one space between words.</summary>
    private static string Plain(string? text)
    {
        var letters = (text ?? "").Normalize(NormalizationForm.FormD)
            .Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark);
        return Spaces().Replace(string.Concat(letters).ToLowerInvariant(), " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, Patience)]
    private static partial Regex Spaces();

    /// <summary>Somebody wants to know what a term means, not to report it.</summary>
    [GeneratedRegex(@"\b(wat (is|betekent|zijn|valt|verstaan|houdt|telt)|betekenis|definitie|uitleg|begrip\w*|verschil|voorbeeld\w*|wanneer (is|spreek|noem|heet|telt)|hoe (weet|herken|bepaal) (ik|je|jij|we)|zelfde als)\b.*\b(acute?|acuut|levensgevaar|noodsituatie|onveilig\w*|geweld|mishandeling|meldnorm\w*|crisis)\b|\b(acute?|acuut|structure(le|el)) (en|of|onveilig\w*)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex AsksForMeaning();

    /// <summary>A cry for help, in as many words.</summary>
    [GeneratedRegex(@"\b(acuut|nood|noodgeval\w*|noodsituatie|spoed|112|1-1-2|ambulance|sos|alarm|levensgevaar\w*|levensbedreigend\w*|in (direct |groot |acuut )?gevaar|gevaar nu|(nu|direct|meteen|groot) gevaar|(help|hulp)( me| ons)? (nu|snel|direct|meteen|alsjeblieft|aub)|bel(len)? (ik )?(nu |meteen |direct )*(de |naar de )?politie|uit de hand|mis dreigt|loopt? uit de hand|escaleert)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Call();

    /// <summary>Things that are an emergency whenever they are said.</summary>
    [GeneratedRegex(@"\b(wurg\w*|gewurgd|verwurg\w*|verstik\w*|gestikt|keel (dicht|geknepen|dichtgeknepen)|(knijpt?|kneep) .*keel|neergestoken|gestoken|doodslaa\w*|doodgeslagen|vermoord\w*|dood ?(te )?(maken|maakt|gaat maken|gemaakt)|doodmaak\w*|doodschiet\w*|overhoop|zelfmoord\w*|suicid\w*|einde? (er ?)?aan (\w+ ){0,4}(maken|maakt|maak)|er uit ?stappen|uit het leven|niet meer (wil|te) leven|van kant|polsen|zelf iets aan\w*|bewusteloos|buiten westen|buiten kennis|niet (meer )?(goed )?wakker|reageert niet|(niet|nauwelijks|slecht|raar) (meer |goed )?adem\w*|adem\w* (niet|nauwelijks|slecht|raar|bijna)|geen (adem|lucht)|blauw(e)? lippen|door elkaar (gerammeld|geschud|gerammel\w*)|geschud|bloedt (erg|hevig|hard)|veel bloed|overdosis|(pillen|medicijnen|tabletten) (geslikt|ingenomen)|strip pillen|van het dak|(bij|uit|op) (het|een|de) (open )?(raam|balkon|dak|vensterbank|reling)|voor de trein|op het spoor|besneden|besnijd\w*|in brand|gas ?kraan|ontvoer\w*|gegijzeld|gijzel\w*)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex LifeAtRisk();

    [GeneratedRegex(@"\b(mes|messen|wapen|pistool|vuurwapen|geweer|hamer|bijl|honkbalknuppel|knuppel|schaar)\b.*\b(bedreig\w*|dreigt|zwaait\w*|zwaaien|steekt|staat|stond|loopt|in (zijn|haar|de) hand\w*|nu|binnen|school|plein|getrokken|gepakt)\b|\b(bedreig\w*|dreigt|zwaait\w*|steekt|staat|stond|loopt|getrokken|gepakt|met een)\b.*\b(mes|messen|wapen|pistool|vuurwapen|geweer|hamer|bijl|honkbalknuppel|knuppel)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Weapon();

    /// <summary>It is happening, has just happened, or is about to.</summary>
    [GeneratedRegex(@"\b(nu|net|zojuist|daarnet|zonet|op dit moment|momenteel|dadelijk|straks|zo ?meteen|zo direct|vandaag|vanavond|vannacht|vanmiddag|vanmorgen|vanochtend|sinds gisteren|al uren|nog steeds|nog altijd|nog binnen|hier|onderweg|buiten|op straat|voor de deur|aan de deur|op de deur|op het plein|in de gang|in (mijn|de|ons) (lokaal|klas|wachtkamer|kantoor|auto)|ik (hoor|zie)|we (horen|zien)|belt (me|mij|ons|naar)|appt|stuurt (me|mij|ons)|komt? (hem|haar|ze|het kind|hen)( zo| dadelijk| straks)? (halen|ophalen)|aan het \w+|mag niet mee|durft? (straks |nu |vandaag )?niet (meer )?(naar huis|mee)|wil (straks |nu )?niet (meer )?(naar huis|mee)|wat moet ik (nu )?doen|meeneem\w*|meenemen|neemt? (hem|haar|het kind|ze) mee|nemen (hem|haar|het kind|ze))\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Now();

    /// <summary>Violence, neglect or confusion that is dangerous when it happens now.</summary>
    [GeneratedRegex(@"\b(slaat|slaan|sloeg|geslagen|slaande|mept|meppen|gemept|rake klappen|klappen|mishandel\w*|schopt|schopp\w*|geschopt|trapt|getrapt|stompt|gestompt|beukt|bonkt|gooit|smijt|duwt|geduwd|gesmeten|gegooid|gevochten|gilt|gillen|krijst|schreeuwt om hulp|roepen|roept om hulp|verkracht\w*|misbruikt|aangerand|aanranden|betast|zit aan (haar|hem)|opgesloten|sluit .*op|vastgebonden|bloed\w*|bloedt|gewond\w*|wonden|gebroken|brandwond\w*|bedreigt|bedreigd|bedreiging\w*|dreigt|dreigen|aandoen|iets aan ?doen|trillen|trilt|doodsbang|in paniek|bang voor (zijn|haar) leven|weggelopen|vermist|gevlucht|op de vlucht|geweld|vecht\w*|gevecht|stomdronken|dronken|onder invloed|high|stemmen|psychose|psychotisch|helemaal in de war|alleen (thuis|gelaten|op straat)|zijn alleen|niemand (is )?thuis|thuis is niemand|geen volwassene|(zonder|geen) (eten|drinken|water)|snijdt|gesneden|doodsbedreig\w*|uithuwelijk\w*|niet veilig|onveilig|gevaarlijk|stiefvader zei|vermoord\w*|verdrink\w*|vergiftig\w*)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Danger();

    /// <summary>Violence told in the present tense, without a word for the time.</summary>
    [GeneratedRegex(@"\b(slaat|mept|schopt|trapt|stompt|bijt|wurgt|verkracht|betast|bedreigt|mishandelt|steekt|duwt|sleurt|smijt) (hem|haar|ze|me|mij|elkaar|het|een|de|zijn|iedereen|om zich heen)\b|\b(is|staat|staan|zijn|zit|zitten|ligt) (\w+ ){0,4}(aan het|te) (slaan|schreeuwen|gillen|vechten|meppen|schoppen|dreigen|bloeden|bonken|huilen en slaan)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Happening();

    /// <summary>It is told as a habit or asked as a question: worth the meldcode, not the alarm.</summary>
    [GeneratedRegex(@"\b(soms|wel eens|weleens|vaak|vaker|altijd|regelmatig|elke (dag|week)|iedere|meestal|nooit|wat (doe|moet|als|kan)|als (een|de|een ouder|hij|zij|ze)|mag|is het|wanneer|hoe|vermoed\w*|misschien|volgens|zou(den)?)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Habit();

    /// <summary>Said of a time that is over, or of a thought that was dropped.</summary>
    [GeneratedRegex(@"\b(toch geen|geen mishandeling|niet (langer|meer) geslagen|vroeger|vorig jaar|jaren geleden)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Reassuring();
}
