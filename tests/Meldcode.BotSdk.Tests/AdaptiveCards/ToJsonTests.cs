using AdaptiveCards;
using Newtonsoft.Json;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

public sealed class ToJsonTests
{
    [Fact]
    public void ToJson_EmptyCard_HasTypeThenVersionAndNothingElse()
    {
        var json = new AdaptiveCard("1.5").ToJson();

        Assert.Equal("{\n  \"type\": \"AdaptiveCard\",\n  \"version\": \"1.5\"\n}", json.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ToJson_Card_PutsBodyBeforeActions()
    {
        var card = Cards.With(new AdaptiveTextBlock("a"));
        card.Actions.Add(new AdaptiveSubmitAction { Title = "b" });
        card.FallbackText = "f";
        card.Lang = "nl";

        var names = Newtonsoft.Json.Linq.JObject.Parse(card.ToJson()).Properties().Select(p => p.Name);

        Assert.Equal(["type", "version", "fallbackText", "lang", "body", "actions"], names);
    }

    public static TheoryData<AdaptiveElement, string> Elements => new()
    {
        { new AdaptiveTextBlock("a"), "{'type':'TextBlock','text':'a'}" },
        { new AdaptiveTextBlock("a") { Size = AdaptiveTextSize.ExtraLarge, Wrap = true }, "{'type':'TextBlock','size':'extraLarge','text':'a','wrap':true}" },
        { new AdaptiveTextBlock("a") { IsVisible = false, Id = "i" }, "{'type':'TextBlock','id':'i','text':'a','isVisible':false}" },
        { new AdaptiveTextBlock("a") { Height = AdaptiveHeight.Stretch }, "{'type':'TextBlock','text':'a','height':'stretch'}" },
        { new AdaptiveContainer(), "{'type':'Container','items':[]}" },
        { new AdaptiveContainer { Style = AdaptiveContainerStyle.Default }, "{'type':'Container','items':[],'style':'default'}" },
        { new AdaptiveColumnSet { Columns = [new AdaptiveColumn { Width = "auto" }] }, "{'type':'ColumnSet','columns':[{'type':'Column','width':'auto','items':[]}]}" },
        { new AdaptiveToggleInput { Id = "i", Title = "t" }, "{'type':'Input.Toggle','id':'i','title':'t','valueOn':'True','valueOff':'False'}" },
        { new AdaptiveNumberInput { Id = "i", Value = 0 }, "{'type':'Input.Number','id':'i','value':0.0}" },
        { new AdaptiveChoiceSetInput { Id = "i", Choices = [new AdaptiveChoice { Title = "A", Value = "a" }] }, "{'type':'Input.ChoiceSet','id':'i','choices':[{'title':'A','value':'a'}]}" },
        { new AdaptiveChoiceSetInput { Id = "i", DataQuery = new AdaptiveDataQuery { Dataset = "graph.microsoft.com/users" } }, "{'type':'Input.ChoiceSet','id':'i','choices':[],'choices.data':{'type':'Data.Query','dataset':'graph.microsoft.com/users'}}" },
        { new AdaptiveTextBlock("a") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) }, "{'type':'TextBlock','text':'a','fallback':'drop'}" },
    };

    [Theory]
    [MemberData(nameof(Elements), DisableDiscoveryEnumeration = true)]
    public void ToJson_Element_WritesWhatIsSetOnly(AdaptiveElement element, string expected) =>
        Assert.Equal(expected, Cards.Json(element));

    public static TheoryData<AdaptiveAction, string> Actions => new()
    {
        { new AdaptiveSubmitAction { Title = "t" }, "{'type':'Action.Submit','title':'t'}" },
        { new AdaptiveSubmitAction { Title = "t", Style = "destructive", Data = new { Stap = 1 } }, "{'type':'Action.Submit','data':{'Stap':1},'title':'t','style':'destructive'}" },
        { new AdaptiveSubmitAction { DataJson = "{'a':{'b':2}}" }, "{'type':'Action.Submit','data':{'a':{'b':2}}}" },
        { new AdaptiveExecuteAction { Verb = "v", AssociatedInputs = AdaptiveAssociatedInputs.None }, "{'type':'Action.Execute','associatedInputs':'none','verb':'v'}" },
        { new AdaptiveExecuteAction { IsEnabled = false, Mode = AdaptiveActionMode.Secondary, Tooltip = "t" }, "{'type':'Action.Execute','isEnabled':false,'mode':'secondary','tooltip':'t'}" },
        { new AdaptiveExecuteAction { Verb = "v", Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "t" }) }, "{'type':'Action.Execute','verb':'v','fallback':{'type':'Action.Submit','title':'t'}}" },
        { new AdaptiveToggleVisibilityAction { TargetElements = ["a", new AdaptiveTargetElement("b", false)] }, "{'type':'Action.ToggleVisibility','targetElements':['a',{'elementId':'b','isVisible':false}]}" },
    };

    [Theory]
    [MemberData(nameof(Actions), DisableDiscoveryEnumeration = true)]
    public void ToJson_Action_WritesWhatIsSetOnly(AdaptiveAction action, string expected) =>
        Assert.Equal(expected, Cards.Json(action));

    [Fact]
    public void ToJson_RefreshAndMsTeams_AreWrittenAsTeamsReadsThem()
    {
        var card = new AdaptiveCard("1.5")
        {
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "v" }, UserIds = ["29:a"] },
            AdditionalProperties = { ["msteams"] = new { width = "Full" } },
        };

        var json = Newtonsoft.Json.Linq.JObject.Parse(card.ToJson());

        Assert.Equal("{'action':{'type':'Action.Execute','verb':'v'},'userIds':['29:a']}", Cards.OneLine(json["refresh"]!));
        Assert.Equal("{'width':'Full'}", Cards.OneLine(json["msteams"]!));
    }

    [Fact]
    public void ToJson_BackgroundImageWithAddressOnly_IsThePlainAddress()
    {
        var card = new AdaptiveCard("1.5") { BackgroundImage = new AdaptiveBackgroundImage("https://example.org/a.png") };

        Assert.Contains("\"backgroundImage\": \"https://example.org/a.png\"", card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_ToggleWithoutTitle_IsRefused() =>
        Assert.Throws<JsonSerializationException>(() => Cards.With(new AdaptiveToggleInput { Id = "i" }).ToJson());
}
