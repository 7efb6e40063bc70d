namespace Meldcode.Domain.Tests;

/// <summary>Reads what the decider said.</summary>
internal static class DecisionAsserts
{
    /// <summary>Refused for this reason, about this; and the casus is what it was.</summary>
    public static void Refuses(this CasusBuilder casus, CasusCommand command, RefusalCode code, string? subject = null)
    {
        var before = Journal.Text(casus.State);

        var refused = Assert.IsType<Decision.Refused>(casus.Decide(command));

        Assert.Equal(new Refusal(code, subject), refused.Refusal);
        Assert.Equal(before, Journal.Text(casus.State));
    }

    public static IReadOnlyList<CasusEvent> Accepts(this CasusBuilder casus, CasusCommand command) =>
        Assert.IsType<Decision.Accepted>(casus.Decide(command)).Events;
}
