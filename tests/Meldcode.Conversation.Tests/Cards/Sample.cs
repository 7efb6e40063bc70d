using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>An invented organisation and what a card may show of a casus in it.</summary>
internal static class Sample
{
    public static CasusId Id { get; } = CasusId.Read("0123456789abcdef0123456789abcdef")!.Value;

    public static Organisatie Organisatie { get; } = new()
    {
        Id = "voorbeeld",
        TenantId = "tenant",
        Name = "Basisschool De Voorbeeldboom",
        Variant = "inos",
        PersonWord = "leerling",
        Locations = [new Locatie("Breda", [new Contact("Aandachtsfunctionaris (ib-er)", "af-1", "076-000 00 00", "ma t/m do, 8.30-16.30 uur")])],
        Directeur = new Contact("Directeur", "dir-1", null, null),
        RegionalNumber = "076-523 34 66",
        RecordSystem = "ParnasSys",
    };

    /// <summary>Twelve locations and names as long as people make them.</summary>
    public static Organisatie Large { get; } = Organisatie with
    {
        Name = "Stichting voor openbaar, bijzonder en interconfessioneel onderwijs in de regio Voorbeeldstad en omgeving",
        PersonWord = "cliënt",
        Locations =
        [
            .. Enumerable.Range(1, 12).Select(i => new Locatie(
                $"Kindcentrum De Langste Naam Van Voorbeeldstad {i}",
                [new Contact($"Aandachtsfunctionaris huiselijk geweld en kindermishandeling, locatie {i}", $"af-{i}", "0900-123 45 67 89", "maandag tot en met donderdag van 8.30 tot 16.30 uur")])),
        ],
    };

    public static CasusView View(this CasusBuilder casus, DateOnly? today = null) =>
        View(casus.State, casus.Protocol, today);

    public static CasusView View(Casus casus, Protocol protocol, DateOnly? today = null) =>
        new(Id, casus, protocol, Organisatie, today ?? CasusBuilder.Today);
}
