using System.Text.RegularExpressions;

namespace Meldcode.Domain;

/// <content>The words themselves, on text that is lower case and holds nothing but words with one space between them.</content>
public static partial class AcuutWoorden
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture;

    private const int Milliseconds = 1000;

    /// <summary>Whoever types a number for emergencies wants the card, whatever else is in the sentence.</summary>
    [GeneratedRegex(@"\b(1 ?1 ?2|noodnummer|alarmnummer)\b", Options, Milliseconds)]
    private static partial Regex Number();

    /// <summary>Words that say emergency by themselves.</summary>
    [GeneratedRegex(@"\b(acuut|acute|nood|noodgeval|noodsituatie|spoed|spoedgeval|sos|levensgevaar\w*|levensbedreigend\w*|ambulance|in gevaar|(?:direct|groot|meteen) gevaar|(?:nu|is er|er is) gevaar|gevaar nu|bel(?:len)? (?:\w+ ){0,2}politie|(?:loopt?|nu) (?:\w+ )?uit de hand|escaleert nu|alarm|politie (?:nu )?(?:bellen|nodig|erbij)|help (?:me|mij|ons|nu|snel|direct)|(?:nu|direct|meteen|snel|dringend) (?:\w+ )?hulp nodig|moet nu (?:snel )?iemand|kom (?:nu|snel)|nu (?:echt )?(?:niet veilig|onveilig)|emergency)\b", Options, Milliseconds)]
    private static partial Regex Alarm();

    /// <summary>Asks what something means, which examples there are or what a norm says: no cry for help.</summary>
    [GeneratedRegex(@"^(?:en |maar |dus |o )?(wat (?:is|zijn|betekent|betekenen|bedoel\w*|valt|vallen|hoort|houdt|versta\w*)|wanneer (?:is|zijn|moet|mag|noem\w*|spreek\w*|geldt|heet)|welke (?:\w+ )?(?:soorten|vormen|voorbeelden|signalen)|is (?:een|dit|dat|iets))\b|\b(definitie|betekenis|betekent|voorbeeld|voorbeelden|verschil|zelfde als|uitleg|leg (?:\w+ ){0,3}uit|wat (?:is|betekent) dat|meldnorm|afwegingskader|lijst|signalen van)\b|^acute? (?:en|of) structure\w+ onveilig\w*$", Options, Milliseconds)]
    private static partial Regex Meaning();

    /// <summary>A life may be at stake: counts without a word for now.</summary>
    [GeneratedRegex(@"\b((?:ge|ver)?wurg\w*|verstik\w*|neergestoken|neerstek\w*|doodsl\w+|doodsteken|doodschieten|vermoord\w*|dood ?maken|ombrengen|zelfmoord\w*|suicid\w*|zichzelf (?:ophangen|iets aandoen|doden)|(?:wil|wilt|wou) (?:liever |echt |gewoon )?(?:dood|sterven|niet meer leven)|niet meer wil leven|wil (?:\w+ )?(?:uit het raam|van de brug)|einde? aan (?:haar|zijn|mijn|het|hun)? ?(?:leven)?(?: maken)?|maakt er een einde? aan|bewusteloos|buiten bewustzijn|ademt niet|reageert niet meer|bloedt (?:erg|hevig|heel|hard)|overdosis|vergiftigd|(?:pillen|medicijnen|tabletten|strip) (?:geslikt|ingenomen)|psychose|vermist|ontvoerd|stikt|gestikt|verdrink\w*|ontvoer\w*|gegijzeld|gijzel\w*|keel (?:dicht|geknepen|dichtgeknepen)|knijpt? (?:\w+ ){0,3}keel|kneep (?:\w+ ){0,3}keel|doodmaak\w*|doodgeslagen|overhoop (?:steken|schieten)|eind aan haar leven|er uit ?stappen|uit het leven stappen|van kant maken|zelf iets aan\w*|buiten (?:westen|kennis)|niet (?:meer )?wakker|(?:nauwelijks|slecht|raar|niet goed) (?:\w+ )?adem\w*|adem\w* (?:niet|nauwelijks|slecht|raar|bijna)|geen (?:adem|lucht)|blauwe? lippen|(?:gerammeld|geschud|gerammel\w*)|veel bloed|(?:op|uit|bij) (?:het|een|de) (?:open )?(?:raam|balkon|vensterbank|reling)|op het (?:dak|spoor)|besneden|besnijd\w*|in brand|gaskraan|steekpartij|schietpartij|schieten|geschoten|polsen (?:door|open)\w*|(?:op|van) het dak|voor de trein|(?:hij|zij|ze) bloedt|ligt (?:\w+ ){0,3}op de (?:grond|vloer)|hoofdwond|word[ t]{1,2}(?:\w+ ){0,2}aangevallen|(?:baby|dreumes|peuter|kleuter|kind van [0-9]|kindje)(?: \w+){0,5} (?:alleen thuis|in bad|achtergelaten)|durft niet (?:meer )?naar huis|bang om naar huis)\b", Options, Milliseconds)]
    private static partial Regex MortalDanger();

    /// <summary>Forms of the verb that can only be about this moment, or about the one who writes.</summary>
    [GeneratedRegex(@"\b(?:aan het|staat te|staan te|zit te|begint te|(?:te \w+ )?en te) (?:slaan|schoppen|trappen|steken|vechten|mishandelen|bedreigen|wurgen|schieten)\b|\bik (?:word|wordt|werd)(?: \w+){0,2} (?:bedreigd|aangevallen|geslagen|achtervolgd|opgesloten|mishandeld)\b|\b(?:nu|momenteel|op dit moment)(?: \w+){0,3} (?:geweld|mishandeling|misbruik|gevecht|steekpartij|bedreiging)(?: \w+){0,3} (?:gezin|thuis|buren|klas|school|gang|bezig|gaande)\b|\b(?:geweld|mishandeling|misbruik|gevecht) (?:nu )?(?:gaande|bezig|aan de gang)\b|\b(?:hitting|beating|hurting) (?:me|him|her|them)\b", Options, Milliseconds)]
    private static partial Regex Going();

    /// <summary>Something that happens to somebody, or just happened.</summary>
    [GeneratedRegex(@"\b(slaat|sla|slaan|geslagen|schopt|schoppen|geschopt|trapt|getrapt|stompt|gestompt|steekt|gestoken|bijt|gebeten|schudt|geschud|gesleurd|sleurt|mept|gemept|ramt|gooit|vastgehouden|wat gaat doen|geduwd|duwt|aanraakt|sluit(?:en)? (?:hem|haar|ze) (?:\w+ )?op|dronken|stomdronken|onder invloed|psychotisch|hoort stemmen|in de war|niemand (?:is )?thuis|thuis is niemand|(?:zijn|is) (?:\w+ ){0,3}alleen|(?:geen|zonder) (?:eten|drinken|water)|klappen|beukt|bonkt?|bonken|smijt|gesmeten|gegooid|gil|gilt|gillen|gegil|krijst|roept om|roepen|in paniek|gesneden|snijdt|bedreiging\w*|mishandelt|mishandeld|mishandelen|verkracht|verkrachten|misbruikt|misbruikt|aangerand|betast|zit aan (?:haar|hem)|bedreigt|bedreigd|dreigt|dreigen|aangevallen|valt \w+ aan|opgesloten|vastgebonden|buitengesloten|alleen thuis|alleen gelaten|achtergelaten|gevochten|vecht(?:en|end)?|bloed\w*|gewond|verwond|wonden|gebroken|brandwonden|trilt|trillen|doodsbang|(?:iets|wat) (?:aan ?doen|aan te doen)|weggelopen|gevlucht)\b", Options, Milliseconds)]
    private static partial Regex Violence();

    /// <summary>Violence told in the present tense, of one person against another: no word for the time is needed.</summary>
    [GeneratedRegex(@"\b(slaat|mept|schopt|trapt|stompt|bijt|wurgt|verkracht|betast|bedreigt|mishandelt|steekt|duwt|sleurt|smijt) (?:hem|haar|ze|me|mij|ons|elkaar|iedereen|om zich heen|(?:het|een|de|zijn) (?:kind|baby|jongen|meisje|leerling|vrouw|moeder|zoon|dochter))\b|\b(?:hem|haar|ze|me|mij) (?:slaat|mept|schopt|trapt|wurgt|mishandelt)\b", Options, Milliseconds)]
    private static partial Regex PresentViolence();

    /// <summary>Told as a habit, a guess or a case to reason about: worth the meldcode, not the alarm.</summary>
    [GeneratedRegex(@"\b(soms|wel eens|weleens|vaak|vaker|altijd|regelmatig|(?:elke|iedere) (?:dag|week|keer)|meestal|nooit|wat (?:doe|moet|als|kan)|als (?:een|de|hij|zij|ze|ouders?)|mag|moet ik|hoe|wanneer|vermoed\w*|misschien|volgens|zou|zouden)\b", Options, Milliseconds)]
    private static partial Regex Habit();

    /// <summary>Told in the past tense: only danger with a word for today.</summary>
    [GeneratedRegex(@"\b(sloeg|sloegen|schopte|schopten|trapte|stak|stompte|bedreigde|mishandelde|misbruikte|verkrachtte|greep|schudde)\b", Options, Milliseconds)]
    private static partial Regex PastViolence();

    [GeneratedRegex(@"\b(nu|net|zonet|zojuist|daarnet|op dit moment|momenteel|straks|dadelijk|sinds gisteren|al uren|nog steeds|nog altijd|zo meteen|zometeen|vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|onderweg|aan de deur|voor de deur|zo (?:op)?halen|komt? (?:hem|haar|ze|hen) (?:\w+ )?(?:op)?halen|(?:wil|gaat|neemt|nemen|komt) (?:hem|haar|ze|hen|het kind)(?: \w+){0,4} mee\w*|ik hoor|wij horen|we horen|ik zie dat|belt (?:me|mij|ons)|appt|stuurt (?:me|mij|ons)|over (?:\w+ ){1,2}(?:minuten|minuut|kwartier|uur))\b", Options, Milliseconds)]
    private static partial Regex RightNow();

    /// <summary>Places that only somebody who stands there names.</summary>
    [GeneratedRegex(@"\b(hier (?:op|in) (?:het|de|mijn|ons|onze)|(?:staat|staan|zit|ligt|is) (?:hier|buiten)|(?:staat|staan|zit) (?:in|op) (?:de|het|mijn) (?:gang|klas|plein|hal|kamer|lokaal|school\w*)|op straat|(?:op|in) (?:het|de) (?:plein|gang|klas|wachtkamer|auto)|in mijn (?:lokaal|klas|groep|kamer))\b", Options, Milliseconds)]
    private static partial Regex Here();

    [GeneratedRegex(@"\bhelp\b", Options, Milliseconds)]
    private static partial Regex Help();

    [GeneratedRegex(@"\b(mes|messen|wapen|pistool|vuurwapen|geweer|hamer|bijl|schaar)\b", Options, Milliseconds)]
    private static partial Regex Weapon();

    [GeneratedRegex(@"\b(heeft|pakt|pakte|trekt|zwaait|zwaaide|dreig\w*|bedreig\w*|steekt|stak|staat|loopt|kwam|komt|nu)\b", Options, Milliseconds)]
    private static partial Regex Wields();

    [GeneratedRegex(@"\b(toch geen|geen mishandeling|niet (?:langer|meer) geslagen|vroeger|ooit|destijds|indertijd|als kind|(?:vorig|vorige|afgelopen) (?:jaar|maand|week|zomer|winter)|(?:jaren?|maanden?|weken|dagen) (?:geleden|terug))\b", Options, Milliseconds)]
    private static partial Regex Past();

    /// <summary>Everyday turns of phrase that borrow these words; and "direct melden", which is about the report.</summary>
    [GeneratedRegex(@"\b(slaat (?:nergens )?(?:op|over|dicht|aan|alarm)|mes en vork|help (?:me|mij|ons) (?:even )?(?:met|bij)|net (?:als|zo|zoals|niet|even|begonnen)|wat nu|hoe (?:\w+ )?nu verder|nu verder|(?:nu|direct|meteen|vandaag) (?:al )?(?:melden|bellen|graag)|veiligheid (?:\w+ ){0,4}in gevaar)\b", Options, Milliseconds)]
    private static partial Regex Idiom();
}
