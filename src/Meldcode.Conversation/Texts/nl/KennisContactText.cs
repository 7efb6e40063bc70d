using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class KennisContactText
{
    public const string Title = "Wie kun je bellen?";

    public const string Alarm = "**112** · levensgevaar, of politie of ambulance nu nodig.";

    public const string VeiligThuis = "**Veilig Thuis 0800-2000** · advies of melden. Dag en nacht, gratis. Advies vragen mag zonder namen.";

    public const string Source = "Bron: nummers van Veilig Thuis uit de bronnen; 112 is een aanvulling. Functies en nummers van jullie zelf: uit de instellingen.";

    public const string Preview = "112 · Veilig Thuis 0800-2000 · jullie eigen mensen";

    public const string Others = "Andere locaties";

    public static string Yours(Organisatie organisatie) => organisatie.Name;

    public const string Regional = "**Veilig Thuis in jouw regio**";

    /// <summary>The number is not in it: the button beside it says which.</summary>
    public static string Person(string? location, Contact contact)
    {
        var reach = string.IsNullOrWhiteSpace(contact.Availability) ? contact.Phone is null ? $", {ContactText.NotSet}" : "" : $", {contact.Availability}";
        return location is null ? $"**{contact.Function}**{reach}" : $"**{location}:** {contact.Function}{reach}";
    }
}
