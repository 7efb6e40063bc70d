using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

/// <summary>Between two turns nothing is left of a dialog but JSON.</summary>
public class SavedStateTests
{
    private static readonly JsonSerializer Untyped = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None });

    public sealed record Begun(string Case, int Version);

    public sealed class Notes
    {
        public List<string> Lines { get; } = [];
    }

    [Fact]
    public async Task Options_OwnType_AreOfThatTypeInAnotherProcess()
    {
        object? options = null;
        var talk = new Talk(Waterfall("w", Say("wait"), Do(step => options = step.Options)), new Begun("MC-7K3F", 4));
        await talk.SaysAsync("hi");

        await talk.InAnotherProcess().SaysAsync("go");

        Assert.Equal(new Begun("MC-7K3F", 4), options);
    }

    [Fact]
    public async Task Values_OwnTypeChangedInALaterTurn_KeepsTheChange()
    {
        string[] lines = [];
        var talk = new Talk(Waterfall(
            "w",
            Do(step => step.Values["notes"] = new Notes()),
            Say("wait"),
            Do(step => ((Notes)step.Values["notes"]).Lines.Add("second turn")),
            Say("wait"),
            Do(step => lines = [.. ((Notes)step.Values["notes"]).Lines])));
        await talk.SaysAsync("hi");
        var later = talk.InAnotherProcess();
        await later.SaysAsync("go");

        await later.InAnotherProcess().SaysAsync("go");

        Assert.Equal(["second turn"], lines);
    }

    [Fact]
    public async Task Component_EachTurnInAnotherProcess_GoesOnWhereItWas()
    {
        var inner = Component("inner", Waterfall("w", Ask("text", "first?"), Ask("text", "second?"), EndWithResult()), new TextPrompt("text"));
        var outer = Component("outer", Waterfall("w", Say("hello"), Begin("inner"), EndWithResult()), inner);
        var first = new Talk(outer);

        Assert.Equal(["hello"], await first.SaysAsync("hi"));
        var second = first.InAnotherProcess();
        Assert.Equal(["first?"], await second.SaysAsync("go"));
        var third = second.InAnotherProcess();
        Assert.Equal(["second?"], await third.SaysAsync("one"));
        var fourth = third.InAnotherProcess();
        await fourth.SaysAsync("two");

        Assert.Equal((DialogTurnStatus.Complete, "two"), (fourth.Status, fourth.Result));
    }

    [Fact]
    public async Task Component_StorageWithoutTypeNames_GoesOnToo()
    {
        var dialog = Component("c", Waterfall("w", Ask("text", "first?"), Ask("text", "second?"), EndWithResult()), new TextPrompt("text", (context, _) => Task.FromResult(context.AttemptCount > 1)));
        var talk = new Talk(dialog, serializer: Untyped);
        await talk.SaysAsync("hi");

        var later = talk.InAnotherProcess(serializer: Untyped);
        Assert.Equal(["first?"], await later.SaysAsync("one"));
        var last = later.InAnotherProcess(serializer: Untyped);
        Assert.Equal(["second?"], await last.SaysAsync("again"));
    }

    [Fact]
    public async Task Json_OfTheStack_HasTheNamesOfTheSdk()
    {
        var talk = new Talk(Component("c", Waterfall("w", Ask("text", "name?")), new TextPrompt("text")));
        await talk.SaysAsync("hi");

        var stack = JObject.Parse(talk.SavedJson).SelectTokens("$..dialogStack").First();
        var outer = stack["$values"]![0]!;
        var inner = outer["state"]!["dialogs"]!["dialogStack"]!["$values"]!;

        Assert.Equal("c", (string?)outer["id"]);
        Assert.NotNull((string?)outer["version"]);
        Assert.Equal(["text", "w"], inner.Select(instance => (string)instance["id"]!));
        Assert.Equal(0, (int)inner[1]!["state"]!["stepIndex"]!);
        Assert.NotNull(inner[1]!["state"]!["values"]);
        Assert.NotNull(inner[1]!["state"]!["instanceId"]);
        Assert.Equal(0, (int)inner[0]!["state"]!["state"]!["AttemptCount"]!);
        Assert.Equal("name?", (string?)inner[0]!["state"]!["options"]!["prompt"]!["text"]);
    }

    [Fact]
    public async Task PromptOptions_DerivedType_IsThatTypeInTheValidatorOfAnotherProcess()
    {
        PromptOptions? options = null;
        var prompt = new TextPrompt("p", (context, _) =>
        {
            options = context.Options;
            return Task.FromResult(true);
        });
        var talk = new Talk(prompt, new MarkedOptions { Prompt = MessageFactory.Text("?"), Mark = "kept" });
        await talk.SaysAsync("hi");

        await talk.InAnotherProcess().SaysAsync("x");

        Assert.Equal("kept", Assert.IsType<MarkedOptions>(options).Mark);
    }

    [Fact]
    public void PromptOptions_DerivedReadAsBase_KeepsTheFieldsAsJson()
    {
        var json = JsonConvert.SerializeObject(new MarkedOptions { Mark = "kept" });

        var options = JsonConvert.DeserializeObject<PromptOptions>(json)!;

        Assert.Equal("kept", (string?)options.Properties["Mark"]);
    }

    public sealed class MarkedOptions : PromptOptions
    {
        public string? Mark { get; set; }
    }
}
