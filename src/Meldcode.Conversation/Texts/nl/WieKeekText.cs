using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Who did what with a casus, line by line and without names.</summary>
public static class WieKeekText
{
    public const string Ask = "Wie keek in deze casus?";

    public const string Show = "Bekijk";

    public const string Intro = "Het nieuwste staat bovenaan. Er staan geen namen bij. Dat jij nu kijkt, schrijf ik ook op.";

    public const string Empty = "Er staat nog niets in.";

    public const string Newer = "Nieuwer";

    public const string Older = "Ouder";

    public static string Title(Kenmerk kenmerk) => $"Wie keek in casus {kenmerk}?";

    public static string Page(int page, int pages) => $"Bladzijde {page} van {pages}";

    public static string When(AuditLine line, DateOnly today) => $"**{DateText.Moment(line.At, today)}** · {(line.IsYou ? "jij" : Who(line.Role))}";

    /// <summary>A whole sentence, whoever it was.</summary>
    public static string What(string action, string result)
    {
        var (done, tried) = Phrases(action);
        return result switch
        {
            "Saved" or "Read" => $"{done}.",
            "Refused" => $"Wilde {tried}. Dat kon niet.",
            "Stale" => $"Wilde {tried}. Dat was al gedaan, of de kaart was oud.",
            "Denied" => $"Wilde {tried}. Dat mocht niet.",
            "NotFound" => $"Wilde {tried}. Ik vond niets.",
            "Tampered" => $"Wilde {tried}. Wat ik had bewaard, was veranderd. Ik liet het niet zien.",
            _ => $"Wilde {tried}.",
        };
    }

    public static string Who(string role) => role switch
    {
        "Professional" => "een medewerker",
        "Aandachtsfunctionaris" => "een aandachtsfunctionaris",
        "Directeur" => "de directeur",
        "Leidinggevende" => "een leidinggevende",
        "Organisatiecontact" => "het organisatiecontact",
        "Beheerder" => "een beheerder",
        "System" => "de bot zelf",
        _ => "iemand",
    };

    private static (string Done, string Tried) Phrases(string action) => action switch
    {
        "Start" => ("Begon deze casus", "deze casus beginnen"),
        "Update" => ("Vulde iets in of veranderde iets", "iets invullen of veranderen"),
        "Find" => ("Bekeek de casus", "de casus bekijken"),
        "List" => ("Zag de eigen lijst met casussen", "de eigen lijst met casussen zien"),
        "Overview" => ("Zag het overzicht van casussen", "het overzicht van casussen zien"),
        "Journal" => ("Las alles wat in de casus staat", "alles lezen wat in de casus staat"),
        "Audit" => ("Keek wie er in de casus keek", "kijken wie er in de casus keek"),
        "Offers" => ("Zag wat collega’s vroegen", "zien wat collega’s vroegen"),
        "AnswerOffer" => ("Zei ja of nee op een vraag om mee te lezen of over te nemen", "ja of nee zeggen op een vraag om mee te lezen of over te nemen"),
        "OfferDownload" => ("Maakte een link om het dossier op te halen", "een link maken om het dossier op te halen"),
        "Download" => ("Haalde het dossier op", "het dossier ophalen"),
        "Erase" => ("Wiste de casus", "de casus wissen"),
        "Figures" => ("Zag de jaarcijfers", "de jaarcijfers zien"),
        "IssueCode" => ("Maakte een code voor een functie", "een code voor een functie maken"),
        "Register" => ("Meldde zich aan voor een functie", "zich aanmelden voor een functie"),
        "AnswerNotice" => ("Reageerde op een bericht over deze casus", "reageren op een bericht over deze casus"),
        "Away" => ("Gaf door wel of niet afwezig te zijn", "doorgeven wel of niet afwezig te zijn"),
        "Outbox" => ("Legde een bericht opzij of stuurde het opnieuw", "een bericht opzij leggen of opnieuw sturen"),
        "BotState" => ("Bewaarde waar het gesprek was", "bewaren waar het gesprek was"),
        "Configuration" => ("Begon met andere instellingen", "beginnen met andere instellingen"),
        "Keys" => ("Nam een andere sleutel in gebruik", "een andere sleutel in gebruik nemen"),
        "Reencrypt" => ("Versleutelde alles opnieuw", "alles opnieuw versleutelen"),
        "Chain" => ("Keek of dit logboek klopt", "kijken of dit logboek klopt"),
        "Move" => ("Zette alles over naar een andere database", "alles overzetten naar een andere database"),
        "Backup" => ("Maakte een reservekopie", "een reservekopie maken"),
        _ => ("Deed iets anders met de casus", "iets anders doen met de casus"),
    };
}
