using System.Text.Json;

namespace Meldcode.Domain.Tests;

public sealed class DossierBuilderTests
{
    private static readonly Organisatie Organisatie = new()
    {
        Id = "voorbeeld",
        TenantId = "tenant",
        Name = "Basisschool De Voorbeeldboom",
        Variant = "inos",
        PersonWord = "leerling",
        Locations = [new Locatie("Hoofdgebouw", [new Contact("Aandachtsfunctionaris", "AF-1", null, null)])],
        Directeur = new Contact("Directeur", "dir-1", null, null),
        RecordSystem = "ParnasSys",
    };

    public static TheoryData<string, string> EveryEvent => CasusEventJsonTests.Stored;

    [Theory]
    [MemberData(nameof(EveryEvent))]
    public void Read_EveryKindOfEvent_LeavesSomethingThatTheRecordCanTell(string type, string json)
    {
        var happened = JsonSerializer.Deserialize<CasusEvent>(json)!;
        var reader = new DossierReader(A.Protocol(), Leeftijdsgroep.VierTotTwaalf, _ => new DossierAuthor(AuthorKind.Professional));

        var entries = reader.Read(happened, 4).ToList();

        Assert.True(entries.Count > 0, type);
        Assert.All(entries, entry => Assert.Equal(happened.At, entry.At));
        Assert.DoesNotContain(entries, entry => entry is RecordedCourse { Kind: CourseKind.Unknown });
    }

    [Fact]
    public void Build_AnyHistory_StandsWhatTheCasusSaysStands()
    {
        foreach (var history in Histories.Many())
        {
            var round = Build(history).Rounds[^1];
            var casus = history.State!;

            Assert.Equal(casus.Round, Build(history).Rounds.Count);
            Assert.Equal(casus.Answers.Select(answer => (answer.Vraag, answer.Antwoord)), Standing<RecordedAnswer>(round).Select(answer => (answer.Vraag.Id, answer.Antwoord)));
            Assert.Equal(casus.Hulpplannen.Select(plan => (plan.Wat, plan.ReviewOn)), Standing<RecordedHulp>(round).Select(plan => (plan.Wat, plan.ReviewOn)));
            Assert.Equal(casus.Uitkomst?.Code, casus.Uitkomst is null ? null : Standing<RecordedUitkomst>(round).Last(entry => !entry.Stands).Uitkomst.Code);
        }
    }

    [Fact]
    public void Build_AnyHistory_TellsEverythingThatWasEverWritten()
    {
        foreach (var history in Histories.Many())
        {
            var told = Build(history).Rounds.SelectMany(round => round.Entries).SelectMany(Words).ToHashSet(StringComparer.Ordinal);

            Assert.Empty(history.Events.SelectMany(happened => Typed(history.Protocol, happened)).Except(told, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Build_AChangedCard_KeepsTheFirstAndSaysWhen()
    {
        var casus = A.Casus();
        var first = (OnderdeelPlaats)casus.At(1).Plaats;
        casus.Do(casus.Save(first.Onderdeel)).Reopened(first.Onderdeel.Id).Do(casus.Save(first.Onderdeel) with { Signalen = [] });

        var signalen = Build(casus).Rounds[0].Entries.OfType<RecordedSignalen>().ToList();

        Assert.Equal([2, 0], signalen.Select(entry => entry.Ticked.Count));
        Assert.Equal([signalen[1].At, null], signalen.Select(entry => entry.SupersededAt));
    }

    [Fact]
    public void Build_AnObservation_KeepsWhatWasSeenApartFromTheRest()
    {
        var casus = A.Casus().At(2);

        var forms = Build(casus).Rounds[0].Entries.OfType<RecordedForm>().Where(form => form.Stap == 1).ToList();

        Assert.Equal([InformationKind.Fact, InformationKind.Plain, InformationKind.Diagnosis], forms.Select(form => form.Kind));
        Assert.DoesNotContain(forms[0].Fields, field => field.Label.Contains("goed", StringComparison.Ordinal));
        Assert.Equal(["Is er een diagnose? Welke?", "Door wie is de diagnose gesteld?"], forms[2].Fields.Select(field => field.Label));
    }

    [Fact]
    public void Build_ADiagnosisFromBeforeItSaidByWhom_IsStillADiagnosis()
    {
        var casus = A.Casus().At(2);
        OnderdeelRecorded Before(OnderdeelRecorded saved) => saved with { Velden = saved.Velden.SetItem("diagnose", "ADHD, door de kinderarts").Remove("diagnose-door") };
        var events = casus.Events.Select(happened => happened is OnderdeelRecorded { Onderdeel: "observatie" } saved ? Before(saved) : happened).ToList();

        var forms = DossierBuilder.Build(events, casus.Protocol, Organisatie, casus.Now).Rounds[0].Entries.OfType<RecordedForm>().Where(form => form.Kind == InformationKind.Diagnosis);

        Assert.Equal("ADHD, door de kinderarts", Assert.Single(Assert.Single(forms).Fields).Value);
        Assert.Equal("ADHD, door de kinderarts", Casus.Replay(events)!.Saved("observatie")!.Velden["diagnose"]);
    }

    [Fact]
    public void Build_ATalkThatWasLeftOut_SaysWhy()
    {
        var casus = A.Casus().At(3);
        casus.Do(new SkipGesprek { Now = casus.Now, By = casus.By, Onderdeel = "gesprek", Reason = "veiligheid", Explanation = "Te onveilig thuis." });

        var skip = Assert.Single(Build(casus).Rounds[0].Entries.OfType<RecordedSkip>());

        Assert.Equal("Te onveilig thuis.", skip.Explanation);
        Assert.Contains("veiligheid", skip.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, skip.Stap);
    }

    [Theory]
    [InlineData("p-1", AuthorKind.Professional, null)]
    [InlineData("af-1", AuthorKind.Functionary, "Aandachtsfunctionaris")]
    [InlineData("dir-1", AuthorKind.Functionary, "Directeur")]
    [InlineData("somebody", AuthorKind.Colleague, null)]
    public void Of_APerson_GivesAFunctionAndNeverTheId(string person, AuthorKind kind, string? function) =>
        Assert.Equal(new DossierAuthor(kind, function), DossierAuthors.Of(Organisatie, "p-1", person));

    [Fact]
    public void Build_ARestartedCasus_GivesARoundForEachWalk()
    {
        var casus = A.Casus("utrecht").WithAnswers(Antwoord.Nee).Closed().Restarted();

        var dossier = Build(casus);

        Assert.Equal([1, 2], dossier.Rounds.Select(round => round.Number));
        Assert.Contains(dossier.Rounds[0].Entries, entry => entry is RecordedCourse { Kind: CourseKind.Closed });
        Assert.IsType<RecordedCourse>(dossier.Rounds[1].Entries[0]);
    }

    [Fact]
    public void Build_NoEvents_Fails() =>
        Assert.Throws<InvalidDataException>(() => DossierBuilder.Build([], A.Protocol(), Organisatie, CasusBuilder.Begin));

    private static CasusDossier Build(CasusBuilder casus) => DossierBuilder.Build(casus.Events, casus.Protocol, Organisatie, CasusBuilder.Begin);

    private static CasusDossier Build(History history) => DossierBuilder.Build(history.Events, history.Protocol, Organisatie, CasusBuilder.Begin);

    private static IEnumerable<T> Standing<T>(DossierRound round) where T : DossierEntry =>
        round.Entries.OfType<T>().Where(entry => entry.SupersededAt is null);

    private static IEnumerable<string> Words(DossierEntry entry) => entry switch
    {
        RecordedSignalen e => e.Ticked,
        RecordedForm e => e.Fields.Select(field => field.Value),
        RecordedSkip e => [e.Explanation],
        RecordedAnswer e => e.Deviation is null ? [] : [e.Deviation],
        RecordedHulp e => [e.Wat, e.Wie, e.Casemanager ?? ""],
        RecordedNote e => [e.Text],
        RecordedCourse { Why: { } reason } => [reason],
        _ => [],
    };

    private static IEnumerable<string> Typed(Protocol protocol, CasusEvent happened) => happened switch
    {
        OnderdeelRecorded e => e.Velden.Where(pair => Field(protocol, e.Onderdeel, pair.Key).Choices.Count == 0).Select(pair => pair.Value),
        GesprekSkipped e => [e.Explanation],
        AfwegingsvraagAnswered { Deviation: { } reason } => [reason],
        HulpplanRecorded e => [e.Wat, e.Wie],
        NoteAdded e => [e.Text],
        AanbodMade e => [e.Reason],
        CasusTakenOver e => [e.Reason],
        HoldPlaced e => [e.Reason],
        _ => [],
    };

    private static Veld Field(Protocol protocol, string onderdeel, string field) =>
        protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(protocol.AfterUitkomst).First(part => part.Id == onderdeel).Fields.Single(veld => veld.Id == field);
}
