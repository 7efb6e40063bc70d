using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Dossier.Tests;

internal static class Samples
{
    public static readonly DateTimeOffset PrintedAt = new(2026, 7, 4, 12, 30, 0, TimeSpan.Zero);

    public static Organisatie Organisatie { get; } = new()
    {
        Id = "voorbeeld",
        TenantId = "tenant",
        Name = "Basisschool De Voorbeeldboom",
        Variant = "inos",
        PersonWord = "leerling",
        Locations = [new Locatie("Hoofdgebouw", [new Contact("Aandachtsfunctionaris", "af-1", null, null)])],
        Directeur = new Contact("Directeur", "dir-1", null, null),
        RecordSystem = "ParnasSys",
    };

    /// <summary>What people, and people who mean harm, can type.</summary>
    public static IReadOnlyDictionary<string, string> Hostile { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["control signs"] = "een\u0000twee\u0001drie\u001bvier\u009bvijf\u000bzes",
        ["half signs"] = "een\ud83dtwee\ude00drie",
        ["right to left"] = "\u202Eomgekeerd\u202C en \u200Fgewoon\u200E",
        ["xml"] = "</w:t></w:r><w:p/> & <script>alert('x')</script> ]]> &lt;",
        ["emoji"] = "👩‍👧‍👦 huilt 😢",
        ["lines"] = "een\r\ntwee\rdrie\n\nvijf\ttab",
        ["long"] = string.Concat(Enumerable.Repeat("Hij zei: “ik weet het niet”. ", 160))[..4000],
        ["no spaces"] = new string('x', 4000),
        ["spaces"] = "   drie voor en drie na   ",
        ["marks"] = "**vet** # kop - streep | kolom [link](https://example.invalid)",
    };

    public static CasusDossier Of(CasusBuilder casus) => DossierBuilder.Build(casus.Events, casus.Protocol, Organisatie, PrintedAt);

    public static CasusDossier Of(History history) => DossierBuilder.Build(history.Events, history.Protocol, Organisatie, PrintedAt);

    public static CasusBuilder Noted(string text)
    {
        var casus = A.Casus();
        return casus.Do(new AddNote { Now = casus.Now, By = casus.By, Text = text });
    }

    public static CasusBuilder Short(string variant) => A.Casus(variant).WithAnswers(Antwoord.Nee).Closed();

    /// <summary>All steps with long texts, changes, two rounds and notes by another person.</summary>
    public static CasusBuilder Long()
    {
        var casus = A.Casus("inos").WithPoort(Poort.Disclosure).WithAnswers(Antwoord.Ja);
        foreach (var part in casus.Protocol.Stappen.SelectMany(stap => stap.Onderdelen).Where(part => casus.State.Saved(part.Id) is not null).ToList())
        {
            casus.Reopened(part.Id);
            var save = casus.Save(part);
            casus.Do(save with
            {
                Signalen = [.. OnderdeelFiller.Signals(part, casus.State.Leeftijd)],
                Velden = save.Velden.SetItems(part.Fields.Where(veld => veld.Kind == VeldKind.Tekst).Select(veld => KeyValuePair.Create(veld.Id, Hostile["long"]))),
            });
        }

        foreach (var text in Hostile.Values)
        {
            casus.Do(new AddNote { Now = casus.Now, By = "af-1", Text = text });
        }

        casus.Reopened(casus.State.Answers[0].Knoop);
        for (var i = 0; i < 12 && casus.Plaats is not UitkomstPlaats; i++)
        {
            casus.WithAnswers(Antwoord.Ja);
        }

        return casus.Closed().Restarted().WithAnswers(Antwoord.Nee);
    }
}
