namespace Meldcode.Domain.Tests;

/// <summary>Every way through every protocol, for every age band, through the real decider.</summary>
public sealed class WalkTests
{
    public static IEnumerable<object[]> VariantsAndBands =>
        from variant in ProtocolCatalog.BuiltIn.Variants
        from band in Leeftijdsgroepen.All
        select new object[] { variant, band };

    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Theory]
    [MemberData(nameof(VariantsAndBands))]
    public void Decide_EveryListedPath_EndsWhereTheListSays(string variant, Leeftijdsgroep band) =>
        NoFaults(A.Protocol(variant), band, Walk.Listed(variant));

    [Theory]
    [MemberData(nameof(VariantsAndBands))]
    public void Decide_EveryDeviationAndContradiction_EndsWhereItsBranchSays(string variant, Leeftijdsgroep band) =>
        NoFaults(A.Protocol(variant), band, Walk.Unlisted(A.Protocol(variant)));

    [Theory]
    [MemberData(nameof(Variants))]
    public void Decide_EveryBranch_IsWalkedByOneOfThem(string variant)
    {
        var protocol = A.Protocol(variant);
        var walked = Walk.Listed(variant).Concat(Walk.Unlisted(protocol))
            .SelectMany(walk => Walker.Through(protocol, Leeftijdsgroep.VierTotTwaalf, walk).Events)
            .Select(happened => happened switch
            {
                AfwegingsvraagAnswered answered => $"{answered.Knoop} {answered.Antwoord.Word()}",
                AdviesAsked asked => $"{asked.Knoop} twijfel",
                _ => "",
            })
            .ToHashSet(StringComparer.Ordinal);

        var branches = from knoop in protocol.Knopen
                       where knoop.Id != protocol.FollowUp || walked.Any(line => line.StartsWith(knoop.Id + " ", StringComparison.Ordinal))
                       from antwoord in Antwoorden.All
                       select $"{knoop.Id} {antwoord.Word()}";

        Assert.Empty(branches.Except(walked, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Decide_TheSameAnswersWithOtherTicks_GivesTheSameUitkomst(string variant)
    {
        var protocol = A.Protocol(variant);
        foreach (var walk in Walk.Listed(variant))
        {
            var few = Walker.Through(protocol, Leeftijdsgroep.VierTotTwaalf, walk);
            var many = Decisions(Ticked(protocol, few));

            Assert.Equal(Decisions(few.State), many);
        }
    }

    private static void NoFaults(Protocol protocol, Leeftijdsgroep band, IEnumerable<Walk> walks)
    {
        var faults = walks.SelectMany(walk => Faults(protocol, band, walk).Select(fault => $"{walk}: {fault}")).ToList();

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(20))}");
    }

    private static IEnumerable<string> Faults(Protocol protocol, Leeftijdsgroep band, Walk walk)
    {
        try
        {
            var casus = Walker.Through(protocol, band, walk);
            return Invariants.Faults(protocol, casus.State, casus.Events);
        }
        catch (Exception fault) when (fault is WalkException or InvalidOperationException)
        {
            return [fault.Message];
        }
    }

    /// <summary>The same journey with every signal ticked and every field filled, by sending the same commands again (invariant 7).</summary>
    private static Casus Ticked(Protocol protocol, CasusBuilder walked)
    {
        Casus? casus = null;
        foreach (var happened in walked.Events.Where(happened => happened is not (StapReached or StandReached or UitkomstReached or AfwegingsvraagReopened)))
        {
            var decision = (Decision.Accepted)CasusDecider.Decide(casus, protocol, Again(protocol, casus, happened));
            casus = decision.Events.Aggregate(casus, CasusProjection.Apply);
        }

        return casus!;
    }

    private static CasusCommand Again(Protocol protocol, Casus? casus, CasusEvent happened) => happened switch
    {
        CasusStarted e => new StartCasus { Now = e.At, By = e.By, Kenmerk = e.Kenmerk, Leeftijd = e.Leeftijd, Poorten = e.Poorten },
        OnderdeelRecorded e => All(protocol, casus!, e),
        AfwegingsvraagAnswered e => new AnswerAfwegingsvraag { Now = e.At, By = e.By, Knoop = e.Knoop, Antwoord = e.Antwoord, Eisen = e.Eisen, Deviation = e.Deviation },
        AdviesAsked e => new AnswerAfwegingsvraag { Now = e.At, By = e.By, Knoop = e.Knoop, Antwoord = Antwoord.Twijfel },
        HulpplanRecorded e => new RecordHulpplan { Now = e.At, By = e.By, Wat = e.Wat, Wie = e.Wie, Casemanager = e.Casemanager, ReviewOn = e.ReviewOn, Today = CasusBuilder.Today },
        _ => throw new NotSupportedException(happened.GetType().Name),
    };

    private static RecordOnderdeel All(Protocol protocol, Casus casus, OnderdeelRecorded e)
    {
        var part = protocol.Stappen.SelectMany(stap => stap.Onderdelen).Concat(protocol.AfterUitkomst).Single(part => part.Id == e.Onderdeel);
        return new RecordOnderdeel
        {
            Now = e.At,
            By = e.By,
            Onderdeel = part.Id,
            Signalen = OnderdeelFiller.Signals(part, casus.Leeftijd),
            Velden = OnderdeelFiller.Fields(part),
        };
    }

    private static string Decisions(Casus casus) => Journal.Text(casus with { Onderdelen = [] });
}
