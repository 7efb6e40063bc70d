using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class TestingTests
{
    [Fact]
    public async Task Logger_Messages_AreWrittenAsText()
    {
        var output = new Lines();

        await Client(output).SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal("\r\nUser:  hi", output.Written[0]);
        Assert.StartsWith("       -> ts: ", output.Written[1], StringComparison.Ordinal);
        Assert.Equal("\r\nBot:   Text = hallo\r\n       Speak = \r\n       InputHint = acceptingInput", output.Written[2]);
        Assert.Contains("elapsed: ", output.Written[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logger_OtherActivities_AreWrittenAsJson()
    {
        var output = new Lines();

        await Client(output).SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event));

        Assert.Equal("\r\nUser:  Activity = ActivityTypes.event", output.Written[0]);
        Assert.Equal("event", Newtonsoft.Json.JsonConvert.DeserializeObject<Activity>(output.Written[1])!.Type);
    }

    [Fact]
    public void TestDataObject_IsJsonAndBackAsANewObject()
    {
        var choice = new Microsoft.Bot.Builder.Dialogs.Choices.Choice("rood");

        var data = new TestDataObject(choice);

        Assert.Equal(Newtonsoft.Json.JsonConvert.SerializeObject(choice), data.TestObject);
        Assert.Equal("rood", data.GetObject<Microsoft.Bot.Builder.Dialogs.Choices.Choice>().Value);
    }

    private static DialogTestClient Client(ITestOutputHelper output) =>
        new(Channels.Test, Waterfall("w", Say("hallo")), middlewares: [new XUnitDialogTestLogger(output)]);

    private sealed class Lines : ITestOutputHelper
    {
        public List<string> Written { get; } = [];

        public void WriteLine(string message) => Written.Add(message);

        public void WriteLine(string format, params object[] args) => Written.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
    }
}
