namespace Meldcode.Bot.Settings;

internal static class SettingsPatterns
{
    public const string Guid = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    public const string Url = "^https?://[^ ]+$";

    public const string Phone = "^[+]?[0-9][0-9 ()-]{1,19}$";

    public const string Email = "^[^@ <>\"]+@[^@ <>\"]+[.][^@ <>\"]+$";

    public const string EmailMessage = "{0}: een e-mailadres, of leeg.";

    /// <summary>{0} becomes the path of the setting.</summary>
    public const string Missing = "{0}: ontbreekt.";

    public const string PhoneMessage = "{0}: een telefoonnummer heeft alleen cijfers, spaties, haakjes en streepjes, eventueel met een + vooraan.";
}
