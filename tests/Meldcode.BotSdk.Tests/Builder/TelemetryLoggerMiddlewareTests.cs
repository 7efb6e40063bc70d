using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class TelemetryLoggerMiddlewareTests
{
    private readonly Client _client = new();
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Turn_WhatCameAndWent_IsAnEventEach()
    {
        _adapter.Use(new TelemetryLoggerMiddleware(_client));

        await _adapter.RunAsync(Incoming(), async (turn, ct) =>
        {
            var sent = (Activity)MessageFactory.Text("dag");
            await turn.SendActivityAsync(sent, ct);
            await turn.UpdateActivityAsync(sent, ct);
            await turn.DeleteActivityAsync("out0", ct);
        });

        Assert.Equal(["BotMessageReceived", "BotMessageSend", "BotMessageUpdate", "BotMessageDelete"], _client.Events.Select(e => e.Name));
    }

    [Theory]
    [InlineData(false, null, null)]
    [InlineData(true, "hallo", "Noor")]
    public async Task Receive_NamesAndWords_OnlyWhereThatWasAskedFor(bool personal, string? text, string? name)
    {
        _adapter.Use(new TelemetryLoggerMiddleware(_client, personal));

        await _adapter.RunAsync(Incoming(), (_, _) => Task.CompletedTask);

        var properties = Assert.Single(_client.Events).Properties;
        Assert.Equal(("u", text, name), (properties["fromId"], properties.GetValueOrDefault("text"), properties.GetValueOrDefault("fromName")));
    }

    [Fact]
    public async Task Receive_FromTeams_NamesTenantAndTeam()
    {
        _adapter.Use(new TelemetryLoggerMiddleware(_client));
        var incoming = Incoming();
        incoming.ChannelId = Channels.Msteams;
        incoming.From.AadObjectId = "aad";
        incoming.ChannelData = Newtonsoft.Json.Linq.JObject.Parse("""{"tenant":{"id":"t1"},"team":{"id":"team1"}}""");

        await _adapter.RunAsync(incoming, (_, _) => Task.CompletedTask);

        var properties = Assert.Single(_client.Events).Properties;
        Assert.Equal(("t1", "aad"), (properties["TeamsTenantId"], properties["TeamsUserAadObjectId"]));
        Assert.Contains("team1", properties["TeamsTeamInfo"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receive_PropertiesOfADerivingClass_GoBeforeOurs()
    {
        _adapter.Use(new Deriving(_client));

        await _adapter.RunAsync(Incoming(), (_, _) => Task.CompletedTask);

        var properties = Assert.Single(_client.Events).Properties;
        Assert.Equal(("ander", "meer"), (properties["fromId"], properties["extra"]));
    }

    private static Activity Incoming() =>
        new(ActivityTypes.Message, "m1")
        {
            Text = "hallo",
            ChannelId = "test",
            From = new ChannelAccount("u", "Noor"),
            Recipient = new ChannelAccount("b"),
            Conversation = new ConversationAccount(id: "c1"),
        };

    private sealed class Deriving(IBotTelemetryClient client) : TelemetryLoggerMiddleware(client)
    {
        protected override async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
        {
            var more = new Dictionary<string, string>(StringComparer.Ordinal) { ["fromId"] = "ander", ["extra"] = "meer" };
            TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity, more));
        }
    }

    private sealed class Client : IBotTelemetryClient
    {
        public List<(string Name, Dictionary<string, string> Properties)> Events { get; } = [];

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            Events.Add((eventName, new Dictionary<string, string>(properties!, StringComparer.Ordinal)));

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
        {
        }

        public void Flush()
        {
        }
    }
}
