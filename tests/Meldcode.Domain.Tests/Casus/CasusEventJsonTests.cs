using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain.Tests;

/// <summary>The stored form of every event. What is in a journal today has to be read in ten years.</summary>
public sealed class CasusEventJsonTests
{
    public static TheoryData<string, string> Stored => new()
    {
        { "casus-started.v1", """{"type":"casus-started.v1","Kenmerk":"MC-7K3F","Protocol":{"Id":"inos","ValidFrom":"2020-06-01","Hash":"ab"},"Leeftijd":"4-12","Poorten":["disclosure"],"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "onderdeel-recorded.v1", """{"type":"onderdeel-recorded.v1","Onderdeel":"observatie","Signalen":["a"],"Velden":{"gezien":"b"},"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "gesprek-skipped.v1", """{"type":"gesprek-skipped.v1","Onderdeel":"gesprek","Reason":"veiligheid","Explanation":"b","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "onderdeel-reopened.v1", """{"type":"onderdeel-reopened.v1","Onderdeel":"gesprek","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "stap-reached.v1", """{"type":"stap-reached.v1","Stap":4,"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "afwegingsvraag-answered.v1", """{"type":"afwegingsvraag-answered.v1","Knoop":"vraag-1","Vraag":"vraag-1","Antwoord":"ja","Eisen":["zicht"],"Deviation":null,"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "advies-asked.v1", """{"type":"advies-asked.v1","Knoop":"vraag-1","Vraag":"vraag-1","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "afwegingsvraag-reopened.v1", """{"type":"afwegingsvraag-reopened.v1","Knoop":"vraag-1","Lapsed":["vraag-1","vraag-2"],"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "disclosure-reported.v1", """{"type":"disclosure-reported.v1","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "acuut-gevaar-reported.v1", """{"type":"acuut-gevaar-reported.v1","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "hulpplan-recorded.v1", """{"type":"hulpplan-recorded.v1","Wat":"a","Wie":"b","Casemanager":null,"ReviewOn":"2026-04-13","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "stand-reached.v1", """{"type":"stand-reached.v1","Code":"melden-samen","Meldnorm":1,"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "uitkomst-reached.v1", """{"type":"uitkomst-reached.v1","Code":"opnieuw-melden","Meldnorm":3,"WithHulp":true,"Deviates":false,"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "uitkomst-departed.v1", """{"type":"uitkomst-departed.v1","Reason":"b","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "note-added.v1", """{"type":"note-added.v1","Text":"a","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "casus-closed.v1", """{"type":"casus-closed.v1","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "casus-restarted.v1", """{"type":"casus-restarted.v1","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "conflict-recorded.v1", """{"type":"conflict-recorded.v1","Persons":["a"],"Unknown":false,"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "aanbod-made.v1", """{"type":"aanbod-made.v1","Id":"aanbod-7","Kind":"delen","To":null,"Function":"a","CodeHash":"ab","Reason":"b","ExpiresAt":"2026-03-09T09:00:00+00:00","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "aanbod-withdrawn.v1", """{"type":"aanbod-withdrawn.v1","Id":"aanbod-7","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "aanbod-accepted.v1", """{"type":"aanbod-accepted.v1","Id":"aanbod-7","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "aanbod-refused.v1", """{"type":"aanbod-refused.v1","Id":"aanbod-7","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "meelezer-removed.v1", """{"type":"meelezer-removed.v1","Person":"q","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "casus-taken-over.v1", """{"type":"casus-taken-over.v1","Function":"a","Reason":"b","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "onderdeel-added.v1", """{"type":"onderdeel-added.v1","Onderdeel":"observatie","Entry":"observatie-2","Velden":{"gezien":"b"},"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "vermoeden-followed.v1", """{"type":"vermoeden-followed.v1","Entry":"observatie","Verdict":"ontkracht","Text":"b","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "personal-data-kept.v1", """{"type":"personal-data-kept.v1","Kinds":["naam","e-mail"],"At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "hold-placed.v1", """{"type":"hold-placed.v1","Reason":"a","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
        { "hold-released.v1", """{"type":"hold-released.v1","At":"2026-03-02T09:00:00+00:00","By":"p"}""" },
    };

    [Theory]
    [MemberData(nameof(Stored))]
    public void Read_WhatWasStored_WritesTheSameAgain(string type, string json)
    {
        var read = JsonSerializer.Deserialize<CasusEvent>(json)!;

        Assert.Equal(json, JsonSerializer.Serialize(read));
        Assert.Contains(type, json, StringComparison.Ordinal);
    }

    [Fact]
    public void Stored_EveryKindOfEvent_IsListedHere()
    {
        var known = typeof(CasusEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
            .Cast<JsonDerivedTypeAttribute>().Select(kind => kind.TypeDiscriminator?.ToString());
        var concrete = typeof(CasusEvent).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(CasusEvent)));

        Assert.Equal(known, Stored.Select(row => (string?)row[0]));
        Assert.Equal(concrete, Stored.Count());
    }

    [Fact]
    public void Read_AnUnknownKindOfEvent_Fails() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CasusEvent>("""{"type":"casus-erased.v1","At":"2026-03-02T09:00:00+00:00","By":"p"}"""));

    [Fact]
    public void Replay_ANoEvents_GivesNothing() => Assert.Null(Casus.Replay([]));

    [Fact]
    public void Replay_AJournalWithoutItsBeginning_Fails() =>
        Assert.Throws<InvalidDataException>(() => Casus.Replay(A.Casus().Events.Skip(1)));

    [Fact]
    public void Replay_FieldsInAnyOrder_GivesThemSorted()
    {
        var velden = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("b", "2"), KeyValuePair.Create("a-c", "1"), KeyValuePair.Create("ab", "3")]);
        var recorded = new OnderdeelRecorded { At = CasusBuilder.Begin, By = "p", Onderdeel = "observatie", Signalen = [], Velden = velden };

        var read = (OnderdeelRecorded)Journal.Stored([recorded])[0];

        Assert.Equal(velden.OrderBy(pair => pair.Key, StringComparer.Ordinal), read.Velden.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }
}
