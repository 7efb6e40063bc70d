namespace Meldcode.EndToEnd.Driver;

/// <summary>Someone from the local client's settings.</summary>
/// <param name="Id">The id by which the client and the bot's activities know this person.</param>
/// <param name="AadObjectId">The directory's id.</param>
public sealed record Person(string Id, string Name, string AadObjectId);

/// <summary>The invented people and chats of src/Meldcode.Bot/local-client/.m365agentsplayground.yml.</summary>
public static class People
{
    public const string Tenant = "00000000-0000-0000-0000-0000000000aa";
    public const string PersonalChat = "persoonlijke-chat";
    public const string GroupChat = "groepschat";
    public const string Channel = "kanaal-algemeen";

    public static Person Bot { get; } = new("00000000-0000-0000-0000-0000000000b0", "Meldcode", "");

    /// <summary>The one at the keyboard: the only one with a personal chat in the page.</summary>
    public static Person Medewerker { get; } = Of("medewerker", "Medewerker (jij)", 1);

    public static Person Aandachtsfunctionaris { get; } = Of("aandachtsfunctionaris", "Aandachtsfunctionaris", 2);

    public static Person Directeur { get; } = Of("directeur", "Directeur", 3);

    public static Person Collega { get; } = Of("collega", "Collega", 4);

    private static Person Of(string id, string name, int number) => new(id, name, $"00000000-0000-0000-0000-{number:D12}");
}
