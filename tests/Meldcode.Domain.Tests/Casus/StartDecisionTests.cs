namespace Meldcode.Domain.Tests;

public sealed class StartDecisionTests
{
    private static readonly StartCasus Start = new()
    {
        Now = CasusBuilder.Begin,
        By = "22222222-2222-2222-2222-222222222222",
        Kenmerk = Kenmerk.Read("MC-7K3F")!.Value,
        Leeftijd = Leeftijdsgroep.TwaalfTotAchttien,
    };

    [Fact]
    public void Start_OfACasus_RecordsWhichTextItFollows()
    {
        var protocol = A.Protocol();

        var events = Assert.IsType<Decision.Accepted>(CasusDecider.Decide(null, protocol, Start)).Events;

        var started = Assert.IsType<CasusStarted>(events[0]);
        Assert.Equal(new ProtocolReference(protocol.Id, protocol.ValidFrom, protocol.Hash), started.Protocol);
        Assert.Equal(Start.By, started.By);
        Assert.Equal(Start.Now, started.At);
        Assert.Equal(1, Assert.IsType<StapReached>(events[1]).Stap);
        Assert.Equal(2, events.Length);
    }

    [Fact]
    public void Start_UnknownPoort_IsRefused() => Refused(null, Start with { Poorten = ["buren"] }, RefusalCode.ValueUnknown, "buren");

    [Fact]
    public void Start_PoortOfAnotherVariant_IsRefused() =>
        Refused(null, Start with { Poorten = [Poort.ErnstigSignaal] }, RefusalCode.ValueUnknown, Poort.ErnstigSignaal);

    [Fact]
    public void Start_ThePoortTwice_IsRecordedOnce()
    {
        var decision = CasusDecider.Decide(null, A.Protocol(), Start with { Poorten = [Poort.Disclosure, Poort.Disclosure] });

        Assert.Equal([Poort.Disclosure], Assert.IsType<CasusStarted>(Assert.IsType<Decision.Accepted>(decision).Events[0]).Poorten.AsEnumerable());
    }

    [Fact]
    public void Start_OfACasusThatIsThere_IsRefused() => Refused(A.Casus().State, Start, RefusalCode.OutOfOrder);

    [Fact]
    public void Decide_AnythingElseWithoutACasus_IsRefused() =>
        Refused(null, new GoBack { Now = Start.Now, By = Start.By }, RefusalCode.CasusUnknown);

    private static void Refused(Casus? casus, CasusCommand command, RefusalCode code, string? subject = null) =>
        Assert.Equal(new Refusal(code, subject), Assert.IsType<Decision.Refused>(CasusDecider.Decide(casus, A.Protocol(), command)).Refusal);
}
