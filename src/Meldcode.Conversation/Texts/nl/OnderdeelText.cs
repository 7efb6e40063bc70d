using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class OnderdeelText
{
    public const string AnotherStays = "Wat je al opsloeg, blijft staan. Dit komt erbij.";

    public static string Another(string title) => $"Nog een: {title}";

    public const string Caution = "Een kruisje bewijst niets; ik tel ze niet op.";

    public const string CautionMark = "bewijst niets";

    public const string NoNames = "Geen namen. Functies en rollen mogen wel.";

    public const string NamesMark = "geen namen";

    public const string Agenda = "Zo bouw je het gesprek op";

    public const string Checklist = "Houd dit aan";

    public const string MissingText = "Vul dit in.";

    public const string MissingChoice = "Kies een antwoord.";

    public const string MissingDate = "Kies een datum.";

    public const string ChooseOne = "Kies…";

    public const string SkipIntro = "Dit mag alleen om een van deze redenen. De reden komt in het dossier.";

    public const string SkipReason = "Wat is de reden? (verplicht)";

    public const string SkipWhy = "Leg uit waarom dat hier zo is (verplicht)";

    public const string SkipWhyHint = "Wat maakt dat je dit denkt?";

    public const string NoSkipReasons = "Deze meldcode noemt geen redenen om het gesprek over te slaan. Kan het niet? Vraag Veilig Thuis om advies (0800-2000).";

    public const string Reopened = "Je wijzigt wat je eerder opsloeg. De oude versie blijft in het dossier.";

    public const string NotBeforehand = "Wanneer hoef je dit niet vooraf te bespreken?";

    public const string OnlyThese = "Alleen om een van deze redenen:";

    public const string NewReport = "Dit gaat over de nieuwe melding. De vorige blijft in het dossier staan.";

    public static string Required(string label) => $"{label} (verplicht)";

    public static string RequiredWhen(string label, string choice) => $"{label} (verplicht bij ‘{choice}’)";

    public static string RequiredWith(string label, string other) => $"{label} (verplicht als je ‘{other}’ invult)";

    public static string For(Leeftijdsgroep age) => LeeftijdText.Label(age);

    public static string StapName(Stap stap) => stap.Name;

    public const string WhoAndWhat = "Wat doe je in deze stap?";

    public static string Who(Stap stap) => $"Wie: {stap.Who}";
}
