using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Dialogs;

public sealed class TelemetryTests
{
    [Fact]
    public void TelemetryClient_OfASet_ReachesDialogsNowAndLater()
    {
        var (client, set) = (new RecordingTelemetry(), new DialogSet());
        set.Add(new WaterfallDialog("a"));
        Assert.IsType<NullBotTelemetryClient>(set.Find("a").TelemetryClient);

        set.TelemetryClient = client;
        set.Add(new WaterfallDialog("b"));

        Assert.Same(client, set.Find("a").TelemetryClient);
        Assert.Same(client, set.Find("b").TelemetryClient);
    }

    [Fact]
    public void TelemetryClient_NullOnAComponent_TakesItAwayInside()
    {
        var component = new ComponentDialog("c") { TelemetryClient = new RecordingTelemetry() };
        component.AddDialog(new WaterfallDialog("inside"));

        component.TelemetryClient = null;

        Assert.IsType<NullBotTelemetryClient>(component.TelemetryClient);
        Assert.IsType<NullBotTelemetryClient>(component.FindDialog("inside").TelemetryClient);
    }

    [Fact]
    public async Task Waterfall_Cancelled_NamesTheStepItStoodAt()
    {
        var client = new RecordingTelemetry();
        var waterfall = new WaterfallDialog("w", [First, Second]) { TelemetryClient = client };
        var instance = new DialogInstance { Id = "w", State = { ["stepIndex"] = 1, ["instanceId"] = "i" } };

        await waterfall.EndDialogAsync(new TurnContext(new TestAdapter(), new Activity()), instance, DialogReason.CancelCalled);

        var (name, properties) = Assert.Single(client.Events);
        Assert.Equal(("WaterfallCancel", "Second", "w", "i"), (name, properties["StepName"], properties["DialogId"], properties["InstanceId"]));
    }

    private static Task<DialogTurnResult> First(WaterfallStepContext step, CancellationToken ct) => Task.FromResult(Dialog.EndOfTurn);

    private static Task<DialogTurnResult> Second(WaterfallStepContext step, CancellationToken ct) => Task.FromResult(Dialog.EndOfTurn);

    private sealed class RecordingTelemetry : IBotTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            Events.Add((eventName, properties!));

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) => throw new NotSupportedException();

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => throw new NotSupportedException();

        public void Flush() => throw new NotSupportedException();
    }
}
