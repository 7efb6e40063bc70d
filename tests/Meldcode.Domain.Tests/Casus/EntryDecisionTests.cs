using System.Collections.Immutable;

namespace Meldcode.Domain.Tests;

/// <summary>More than one of a card, and what became of a suspicion: everything is added, nothing is replaced.</summary>
public sealed class EntryDecisionTests
{
    [Theory]
    [InlineData("observatie")]
    [InlineData("overleg")]
    [InlineData("gesprek")]
    public void Add_OfACardThatRealityRepeats_StandsBesideTheFirst(string id) => Assert.All(ProtocolCatalog.BuiltIn.All, protocol =>
    {
        var casus = A.Casus(protocol).At(stap: 4);
        var first = casus.State.Saved(id);

        casus.Do(Add(casus, id)).Do(Add(casus, id));

        Assert.Equal([$"{id}-2", $"{id}-3"], casus.State.Added.Select(entry => entry.Id));
        Assert.Same(first, casus.State.Saved(id));
        Assert.Equal(4, casus.Plaats.StapNumber);
    });

    [Fact]
    public void Add_OfWhatIsThereOnce_IsRefused()
    {
        var casus = A.Casus().At(stap: 4);

        Refused(casus, Add(casus, "signalen-kind"), RefusalCode.OutOfOrder);
        Refused(casus, Add(casus, "onbekend"), RefusalCode.OutOfOrder);
    }

    [Fact]
    public void Add_BeforeTheFirst_IsRefused() => Refused(A.Casus(), Add(A.Casus(), "overleg"), RefusalCode.OutOfOrder);

    [Fact]
    public void Add_WithoutASource_IsRefusedAsOnTheCardItself()
    {
        var casus = A.Casus().At(stap: 4);

        Refused(casus, Add(casus, "observatie") with { Velden = Velden(("gezien", "iets"), ("soort", "van-ander")) }, RefusalCode.FieldMissing);
    }

    [Fact]
    public void Follow_AVermoeden_AddsANoteAndLeavesIt()
    {
        var casus = A.Casus().At(stap: 4);
        casus.Do(Add(casus, "observatie") with { Velden = Velden(("gezien", "Ik denk dat hij bang is."), ("soort", "vermoeden")) });

        casus.Do(Follow(casus, "observatie-2"));

        Assert.Equal([new Vermoeden("observatie-2", "Ik denk dat hij bang is.")], Vermoedens.Of(casus.State));
        Assert.Equal(("observatie-2", VermoedenVerdict.Ontkracht), (casus.State.Notes[0].Entry, casus.State.Notes[0].Verdict));
    }

    [Fact]
    public void Follow_AFactOrNothing_IsRefused()
    {
        var casus = A.Casus().At(stap: 4);

        Refused(casus, Follow(casus, "observatie"), RefusalCode.ValueUnknown);
        Refused(casus, Follow(casus, "x"), RefusalCode.ValueUnknown);
    }

    private static AddOnderdeel Add(CasusBuilder casus, string id) => new()
    {
        Now = casus.Now,
        By = casus.By,
        Onderdeel = id,
        Velden = casus.Protocol.Stappen.SelectMany(stap => stap.Onderdelen).FirstOrDefault(part => part.Id == id) is { } part ? OnderdeelFiller.Fields(part) : Velden(),
    };

    private static FollowVermoeden Follow(CasusBuilder casus, string entry) =>
        new() { Now = casus.Now, By = casus.By, Entry = entry, Verdict = VermoedenVerdict.Ontkracht, Text = "Hij vertelde dat het anders zit." };

    private static ImmutableSortedDictionary<string, string> Velden(params (string Key, string Value)[] velden) =>
        velden.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static void Refused(CasusBuilder casus, CasusCommand command, RefusalCode code) =>
        Assert.Equal(code, Assert.IsType<Decision.Refused>(casus.Decide(command)).Refusal.Code);
}
