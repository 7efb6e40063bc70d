namespace Meldcode.Domain.Tests;

public sealed class FunctiesTests
{
    private static readonly Organisatie School = new()
    {
        Id = "o",
        TenantId = "t",
        Name = "De Voorbeeldboom",
        Variant = "inos",
        PersonWord = "leerling",
        RecordSystem = "ParnasSys",
        Locations =
        [
            new Locatie("noord", [Contact("af noord", "n1"), Contact("vervanger noord", "n2")]),
            new Locatie("zuid", [Contact("af zuid", "z1")]),
        ],
        Directeur = Contact("directeur", "d"),
        LastResort = Contact("bestuur", "b"),
    };

    [Theory]
    [InlineData(Ontvanger.Aandachtsfunctionaris, NoticeKind.Stap4Reached, "zuid", "inos", "z1 b")]
    [InlineData(Ontvanger.Aandachtsfunctionaris, NoticeKind.Stap4Reached, "noord", "utrecht", "n1 n2 b")]
    [InlineData(Ontvanger.Aandachtsfunctionaris, NoticeKind.Stap4Reached, null, "inos", "n1 n2 b")]
    [InlineData(Ontvanger.Aandachtsfunctionaris, NoticeKind.Stap4Reached, "opgeheven", "inos", "n1 n2 b")]
    [InlineData(Ontvanger.Aandachtsfunctionaris, NoticeKind.MeldingAdvised, "noord", "inos", "n1 n2 d b")]
    [InlineData(Ontvanger.Aandachtsfunctionaris, NoticeKind.VeiligThuisSilent, "noord", "inos", "n1 n2 d b")]
    [InlineData(Ontvanger.Aandachtsfunctionaris, NoticeKind.MeldingAdvised, "noord", "zorgaanbieder", "n1 n2 b")]
    [InlineData(Ontvanger.Directeur, NoticeKind.AndereRoute, "noord", "inos", "d b")]
    [InlineData(Ontvanger.Directeur, NoticeKind.AcuutGevaar, "noord", "btk-onderwijs-kinderopvang", "d b")]
    public void Order_OfAnOccasion_IsThis(Ontvanger to, NoticeKind kind, string? location, string protocol, string expected) =>
        Assert.Equal(expected, string.Join(' ', Functies.Order(School, to, kind, location, protocol).Select(functie => functie.PersonId)));

    [Fact]
    public void Of_AnOrganisation_NamesEachFunctionOnceWithItsRole() =>
        Assert.Equal(
            [
                ReceiverRole.Aandachtsfunctionaris, ReceiverRole.Deputy, ReceiverRole.Aandachtsfunctionaris, ReceiverRole.Directeur,
                ReceiverRole.OrganisationContact,
            ],
            Functies.Of(School).Select(functie => functie.Key.Role));

    [Fact]
    public void Candidates_OfPeople_SayWhyNot()
    {
        var now = new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
        var keys = Functies.Of(School).Select(functie => functie.Key).ToList();
        var people = new People
        {
            Registered = new Dictionary<FunctionKey, string> { [keys[4]] = "N1" },
            Away = new Dictionary<string, DateTimeOffset> { ["n2"] = now.AddDays(1), ["n1"] = now },
            Sender = "D",
            InConflict = ["Z1"],
        };

        var candidates = Candidates.Of([.. Functies.Of(School), new Functie(keys[0] with { Function = "leeg" }, null)], people, now);

        Assert.Equal(
            ["n1 ", "n2 Away", "z1 InConflict", "d IsSender", "N1 AlreadyTold", " NobodySet"],
            candidates.Select(person => $"{person.Receiver.PersonId} {person.Skip}"));
        Assert.Equal(now.AddDays(1), candidates[1].AwayUntil);
    }

    private static Contact Contact(string function, string person) => new(function, person, null, null);
}
