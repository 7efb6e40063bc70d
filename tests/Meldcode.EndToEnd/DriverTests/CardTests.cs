using System.Text.Json.Nodes;
using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.DriverTests;

public sealed class CardTests
{
    private readonly Card _card = new(EchoCards.Question());

    [Fact]
    public void Text_WholeCard_IsInReadingOrder()
    {
        Assert.Equal("Wat zag je?|Stap|1 van 6|Kruis aan|Eerste|Tweede|Toelichting|Opslaan|Overslaan|Klaar|Weiger", _card.Text.Replace('\n', '|'));
    }

    [Fact]
    public void ActionTitles_FallbackOfTheSameButton_IsNotCounted()
    {
        Assert.Equal(["Opslaan", "Overslaan", "Klaar", "Weiger"], _card.ActionTitles);
    }

    [Fact]
    public void Action_NotThere_SaysWhichThereAre()
    {
        Assert.Contains("Opslaan | Overslaan", Assert.Throws<InvalidOperationException>(() => _card.Action("Nee")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_UnknownField_Refuses() => Assert.Throws<InvalidOperationException>(() => _card.Form().Fill("weg", "x"));

    [Fact]
    public void Form_UnknownChoice_Refuses() => Assert.Throws<InvalidOperationException>(() => _card.Form().Tick("seen", "Derde"));

    [Fact]
    public void Form_TooLong_IsNotSent()
    {
        var form = _card.Form().Fill("note", new string('a', 41));

        Assert.Throws<InvalidOperationException>(() => form.DataFor(_card.Action("Opslaan")));
    }

    [Fact]
    public void Form_RequiredAndEmpty_IsNotSentUnlessTheButtonTakesNoFields()
    {
        var content = EchoCards.Question();
        content["body"]![3]!["isRequired"] = true;
        var form = new Card(content).Form().Fill("note", "");

        Assert.Throws<InvalidOperationException>(() => form.DataFor(form.Action("Opslaan")));
        Assert.True(JsonNode.DeepEquals(new JsonObject { ["step"] = 2 }, form.DataFor(form.Action("Overslaan"))));
    }
}
