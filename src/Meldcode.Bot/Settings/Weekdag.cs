namespace Meldcode.Bot.Settings;

/// <summary>A day of the week as the settings spell it.</summary>
public enum Weekdag
{
    Maandag,
    Dinsdag,
    Woensdag,
    Donderdag,
    Vrijdag,
    Zaterdag,
    Zondag,
}
