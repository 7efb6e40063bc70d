using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>Invented people, casussen and decisions.</summary>
internal static class A
{
    public static readonly Actor Professional = new("tenant-1", "organisatie-1", "person-1");

    public static readonly Protocol Protocol = ProtocolCatalog.BuiltIn.Find("inos", new DateOnly(2026, 9, 1))!;

    public static CasusId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static DeliveryId Delivery(int number) => new($"delivery-{number}");

    public static Actor Person(string id, string tenant = "tenant-1") => new(tenant, "organisatie-1", id);

    public static Func<Kenmerk, Decision> Start(DateTimeOffset? now = null, Actor? owner = null) => kenmerk => CasusDecider.Decide(null, Protocol, new StartCasus
    {
        Now = now ?? ManualTime.Start,
        By = (owner ?? Professional).PersonId,
        Kenmerk = kenmerk,
        Leeftijd = Leeftijdsgroep.VierTotTwaalf,
    });

    /// <summary>Always accepted, one event.</summary>
    public static Func<Casus, Decision> Note(string text = "notitie") => _ => new Decision.Accepted([NoteEvent(text)]);

    public static NoteAdded NoteEvent(string text) => new() { At = ManualTime.Start, By = Professional.PersonId, Text = text };

    public static StapReached Stap(int number) => new() { At = ManualTime.Start, By = Professional.PersonId, Stap = number };

    public static async Task<CasusId> CasusAsync(this TestDatabase database, int number = 1, Actor? owner = null)
    {
        var update = await database.Store.StartAsync(owner ?? Professional, Id(number), Start(owner: owner), null, CancellationToken.None);
        return Assert.IsType<CasusUpdate.Saved>(update).Stored.Id;
    }

    public static Task<CasusUpdate> UpdateAsync(
        this TestDatabase database, CasusId id, Func<Casus, Decision> decide, int? expected = null, DeliveryId? delivery = null) =>
        database.Store.UpdateAsync(Professional, id, expected, decide, delivery, CancellationToken.None);
}
