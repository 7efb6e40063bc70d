using System.Text;
using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>The stored form must stay readable for as long as casussen are kept: these texts never change.</summary>
public sealed class JournalCodecTests
{
    private const string Envelope = "\"at\":\"2026-09-01T08:30:00+00:00\",\"by\":\"person-1\"";

    private static readonly Vault Vault = new(TestKeys.Ring("a"));

    private static readonly JournalCodec Codec = new(Vault);

    private static readonly string[] Forms =
    [
        """{"type":"casus-started.v1","kenmerk":"MC-7K3F","protocol":{"id":"inos","validFrom":"2020-06-01","hash":"ab"},"leeftijd":"4-12","poorten":["disclosure"],ENVELOPE}""",
        """{"type":"onderdeel-recorded.v1","onderdeel":"o","signalen":["s1","s2"],"velden":{"veldA":"één","veldB":"twee"},ENVELOPE}""",
        """{"type":"gesprek-skipped.v1","onderdeel":"o","reason":"r","explanation":"e",ENVELOPE}""",
        """{"type":"onderdeel-reopened.v1","onderdeel":"o",ENVELOPE}""",
        """{"type":"stap-reached.v1","stap":4,ENVELOPE}""",
        """{"type":"afwegingsvraag-answered.v1","knoop":"k","vraag":"v","antwoord":"twijfel","eisen":["e"],"deviation":"d",ENVELOPE}""",
        """{"type":"afwegingsvraag-answered.v1","knoop":"k","vraag":"v","antwoord":"ja","eisen":[],ENVELOPE}""",
        """{"type":"advies-asked.v1","knoop":"k","vraag":"v",ENVELOPE}""",
        """{"type":"afwegingsvraag-reopened.v1","knoop":"k","lapsed":["k","l"],ENVELOPE}""",
        """{"type":"disclosure-reported.v1",ENVELOPE}""",
        """{"type":"acuut-gevaar-reported.v1",ENVELOPE}""",
        """{"type":"hulpplan-recorded.v1","wat":"w","wie":"x","casemanager":"c","reviewOn":"2026-10-01",ENVELOPE}""",
        """{"type":"stand-reached.v1","code":"melden-samen","meldnorm":1,ENVELOPE}""",
        """{"type":"uitkomst-reached.v1","code":"hulp","withHulp":true,"deviates":false,ENVELOPE}""",
        """{"type":"uitkomst-reached.v1","code":"melden","withHulp":true,"deviates":false,"kept":true,ENVELOPE}""",
        """{"type":"uitkomst-departed.v1","reason":"r",ENVELOPE}""",
        """{"type":"note-added.v1","text":"t",ENVELOPE}""",
        """{"type":"casus-closed.v1",ENVELOPE}""",
        """{"type":"casus-restarted.v1",ENVELOPE}""",
        """{"type":"conflict-recorded.v1","persons":["p"],"unknown":false,ENVELOPE}""",
        """{"type":"aanbod-made.v1","id":"aanbod-7","kind":"delen","to":"p","function":"f","reason":"r","expiresAt":"2026-09-08T08:30:00+00:00",ENVELOPE}""",
        """{"type":"aanbod-made.v1","id":"aanbod-7","kind":"overdragen","function":"f","codeHash":"ab","reason":"r","expiresAt":"2026-09-08T08:30:00+00:00",ENVELOPE}""",
        """{"type":"aanbod-withdrawn.v1","id":"aanbod-7",ENVELOPE}""",
        """{"type":"aanbod-accepted.v1","id":"aanbod-7",ENVELOPE}""",
        """{"type":"aanbod-refused.v1","id":"aanbod-7",ENVELOPE}""",
        """{"type":"meelezer-removed.v1","person":"p",ENVELOPE}""",
        """{"type":"onderdeel-added.v1","onderdeel":"observatie","entry":"observatie-2","velden":{"gezien":"b"},ENVELOPE}""",
        """{"type":"vermoeden-followed.v1","entry":"observatie","verdict":"bevestigd","text":"b",ENVELOPE}""",
        """{"type":"personal-data-kept.v1","kinds":["naam"],ENVELOPE}""",
        """{"type":"casus-taken-over.v1","function":"f","reason":"r",ENVELOPE}""",
        """{"type":"hold-placed.v1","reason":"r",ENVELOPE}""",
        """{"type":"hold-released.v1",ENVELOPE}""",
    ];

    public static TheoryData<string> Stored => [.. Forms];

    [Theory]
    [MemberData(nameof(Stored))]
    public void Decode_StoredForm_IsWrittenTheSameAgain(string stored)
    {
        var json = Full(stored);

        var happened = Codec.Decode(Row(json));

        var row = Codec.Encode(A.Id(1), 1, happened);
        Assert.Equal(json, Encoding.UTF8.GetString(Vault.Open(row.Payload, JournalCodec.PlaceOf(row))));
    }

    [Fact]
    public void Stored_EveryKindOfEvent_IsHere()
    {
        var kinds = typeof(CasusEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CasusEvent)));

        var here = Forms.Select(stored => Codec.Decode(Row(Full(stored))).GetType());

        Assert.Equal(kinds.Select(type => type.Name).Order(), here.Select(type => type.Name).Distinct().Order());
    }

    [Theory]
    [InlineData("""{"type":"note-added.v2","text":"t",ENVELOPE}""")]
    [InlineData("""{"type":"note-added.v1","text":"t","more":1,ENVELOPE}""")]
    [InlineData("""{"type":"note-added.v1","text":null,ENVELOPE}""")]
    [InlineData("""{"type":"note-added.v1",ENVELOPE}""")]
    [InlineData("""{"text":"t",ENVELOPE}""")]
    [InlineData("null")]
    [InlineData("")]
    public void Decode_UnknownForm_IsRefused(string stored) =>
        Assert.Throws<InvalidDataException>(() => Codec.Decode(Row(Full(stored))));

    private static string Full(string stored) => stored.Replace("ENVELOPE", Envelope, StringComparison.Ordinal);

    private static JournalRow Row(string json)
    {
        var row = new JournalRow { CasusId = A.Id(1), Version = 1, Payload = [], At = ManualTime.Start, By = "x" };
        return new JournalRow
        {
            CasusId = row.CasusId,
            Version = row.Version,
            Payload = Vault.Seal(Encoding.UTF8.GetBytes(json), JournalCodec.PlaceOf(row)),
            At = row.At,
            By = row.By,
        };
    }
}
