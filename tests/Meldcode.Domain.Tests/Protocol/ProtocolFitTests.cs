using static Meldcode.TestKit.Builders.Answers;

namespace Meldcode.Domain.Tests;

/// <summary>A casus that began under other words of a version: it goes on where the route is the same, and nowhere else.</summary>
public sealed class ProtocolFitTests
{
    public static TheoryData<string> Variants => ProtocolFiles.Variants;

    [Theory]
    [MemberData(nameof(Variants))]
    public void Follow_EveryPathBegunUnderOtherWords_GoesOnInItsPlace(string variant)
    {
        var (today, before) = (A.Protocol(variant), A.Protocol(variant) with { Hash = "eerder" });
        var catalog = new ProtocolCatalog([today]);
        foreach (var walk in Walk.Listed(variant).Concat(Walk.Unlisted(before)))
        {
            var casus = Walker.Through(before, Leeftijdsgroep.VierTotTwaalf, walk);

            var followed = catalog.Follow(casus.State);

            Assert.True(followed is not null, walk.ToString());
            Assert.Equal(casus.Plaats.Key, Wegwijzer.Plaats(casus.State, followed).Key);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public void Follow_HelpThatIsFollowed_GoesOnInItsPlace(int works)
    {
        var casus = A.Casus(A.Protocol("inos") with { Hash = "eerder" }).WithAnswers(ja, nee, nee, ja, ja).WithAnswers(Enumerable.Repeat(ja, works));

        Assert.NotNull(new ProtocolCatalog([A.Protocol("inos")]).Follow(casus.State));
    }

    [Fact]
    public void Follow_BothTextsAreThere_IsTheOneThatItBeganWith()
    {
        var (today, before) = (A.Protocol("inos"), A.Protocol("inos") with { Hash = "eerder" });

        Assert.Equal("eerder", new ProtocolCatalog([today, before]).Follow(A.Casus(before).WithAnswers(ja).State)?.Hash);
    }

    [Fact]
    public void Follow_AnAnsweredQuestionThatIsGone_IsNone() => Misfits(knoop => knoop.Id == "vraag-2" ? knoop with { Id = "vraag-2b" } : knoop, ja, nee);

    [Fact]
    public void Follow_AnAnswerThatNowLeadsElsewhere_IsNone() => Misfits(knoop => knoop.Id == "vraag-1" ? knoop with { Yes = knoop.Yes with { Next = "vraag-3" } } : knoop, ja, nee);

    [Fact]
    public void Follow_AQuestionThatNowAsksSomethingElse_IsNone() => Misfits(knoop => knoop.Id == "vraag-2" ? knoop with { VraagId = "vraag-3" } : knoop, ja, nee);

    [Fact]
    public void Follow_AnUitkomstThatIsNowAnother_IsNone() => Misfits(knoop => knoop.Id == "beslissing-2-melden" ? knoop with { No = knoop.No with { Uitkomst = UitkomstCode.Afsluiten } } : knoop, ja, nee, nee, ja, nee);

    [Fact]
    public void Follow_AnAnswerThatNowEndsTheRoute_IsNone() => Misfits(knoop => knoop.Id == "vraag-2" ? knoop with { No = knoop.No with { Next = null, Uitkomst = UitkomstCode.Hulp } } : knoop, ja, nee);

    [Fact]
    public void Follow_AnUnchangedWayBesideAChangedOne_GoesOn()
    {
        var changed = Changed(knoop => knoop.Id == "vraag-3" ? knoop with { Yes = knoop.Yes with { Next = "vraag-5" } } : knoop);

        Assert.NotNull(new ProtocolCatalog([changed]).Follow(A.Casus("inos").WithAnswers(ja, ja).State));
    }

    [Fact]
    public void Follow_ADateThatThisBuildLacks_IsNone() =>
        Assert.Null(new ProtocolCatalog([A.Protocol("inos") with { ValidFrom = new DateOnly(2031, 1, 1) }]).Follow(A.Casus("inos").State));

    private static void Misfits(Func<Knoop, Knoop> change, params Antwoord[] answers)
    {
        var casus = A.Casus("inos").WithAnswers(answers);

        Assert.NotNull(new ProtocolCatalog([A.Protocol("inos")]).Follow(casus.State));
        Assert.Null(new ProtocolCatalog([Changed(change)]).Follow(casus.State));
    }

    private static Protocol Changed(Func<Knoop, Knoop> change)
    {
        var protocol = A.Protocol("inos");
        return protocol with { Hash = "later", Knopen = [.. protocol.Knopen.Select(change)] };
    }
}
