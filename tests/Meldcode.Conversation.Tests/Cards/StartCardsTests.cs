using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class StartCardsTests
{
    [Fact]
    public void NieuweCasus_Opened_AsksAgeAndGatesAndNoText()
    {
        var card = NieuweCasusCard.Build(A.Protocol(), [A.Protocol()], Sample.Organisatie, "form");

        Assert.Equal(["leeftijd", "poort.collega", "poort.disclosure"], card.Inputs().Select(input => (string?)input["id"]));
        Assert.All(card.Inputs(), input => Assert.Equal("Input.ChoiceSet", (string?)input["type"]));
    }

    [Fact]
    public void NieuweCasus_Gates_AreNoUntilSaidOtherwise()
    {
        var card = NieuweCasusCard.Build(A.Protocol("utrecht"), [A.Protocol("utrecht")], Sample.Organisatie, "form");

        var gates = card.Inputs().Where(input => ((string)input["id"]!).StartsWith(CardData.GatePrefix, StringComparison.Ordinal)).ToList();
        Assert.Equal(3, gates.Count);
        Assert.All(gates, gate => Assert.Equal("nee", (string?)gate["value"]));
    }

    [Fact]
    public void NieuweCasus_OtherVariants_AreFoldedWithTheirOwnGates()
    {
        var card = NieuweCasusCard.Build(A.Protocol(), ProtocolCatalog.BuiltIn.All, Sample.Organisatie, "form");

        Assert.Equal("inos", (string?)card.Input(CardData.Variant)["value"]);
        Assert.Equal(ProtocolCatalog.BuiltIn.All.Count, card.Input(CardData.Variant)["choices"]!.AsArray().Count);
        Assert.False((bool?)card.Input("varianten")["isVisible"]);
        Assert.StartsWith("Alleen bij Utrecht:", (string)card.Input("poort.ernstig-signaal")["label"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Welkom_SaysWhoCanBeReachedAndAsksForNoNames()
    {
        var card = WelkomCard.Build(Sample.Organisatie, A.Protocol());

        Assert.Contains("geen namen", card.Words(), StringComparison.Ordinal);
        Assert.Contains("**Je aandachtsfunctionaris (ib-er):** ma t/m do, 8.30-16.30 uur, 076-000 00 00", card.Words(), StringComparison.Ordinal);
        Assert.Equal(3, card.Actions.Count);
    }

    [Fact]
    public void Help_InACasus_LeadsBackToIt()
    {
        var card = HelpCard.Build(Sample.Organisatie, A.Casus().View());

        Assert.Equal("Verder met MC-7K3F", (string?)card.Button(CardVerb.Open)["title"]);
    }

    [Fact]
    public void Uitleg_OfAnOldSource_SaysSo()
    {
        Assert.Contains("vóór 2019", UitlegCard.Build(A.Protocol("utrecht")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("vóór 2019", UitlegCard.Build(A.Protocol()).Words(), StringComparison.Ordinal);
    }
}
