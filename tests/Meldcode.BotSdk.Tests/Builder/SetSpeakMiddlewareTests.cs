using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class SetSpeakMiddlewareTests
{
    private const string Open = "<speak version=\"1.0\" xml:lang=\"nl-NL\" xmlns=\"http://www.w3.org/2001/10/synthesis\">";

    [Theory]
    [InlineData(Channels.Telephony, "dag", null, Open + "<voice name=\"Fenna\">dag</voice></speak>")]
    [InlineData(Channels.DirectlineSpeech, "dag", "hallo", Open + "<voice name=\"Fenna\">hallo</voice></speak>")]
    [InlineData(Channels.Emulator, "dag", "<voice name=\"Maarten\">dag</voice>", Open + "<voice name=\"Maarten\">dag</voice></speak>")]
    [InlineData(Channels.Telephony, "dag", "<speak>dag</speak>", "<speak>dag</speak>")]
    [InlineData(Channels.Telephony, "1 < 2", null, Open + "<voice name=\"Fenna\">1 &lt; 2</voice></speak>")]
    [InlineData(Channels.Msteams, "dag", null, "dag")]
    public async Task Send_Message_IsSaidWithTheVoice(string channel, string text, string? speak, string expected) =>
        Assert.Equal(expected, await SpeakAsync(new SetSpeakMiddleware("Fenna", fallbackToTextForSpeak: true), channel, text, speak));

    [Fact]
    public async Task Send_WithoutAVoice_AddsNoMarkup() =>
        Assert.Equal("dag", await SpeakAsync(new SetSpeakMiddleware(null, fallbackToTextForSpeak: true), Channels.Telephony, "dag", null));

    [Fact]
    public async Task Send_WithoutFallback_SaysNothing() =>
        Assert.Null(await SpeakAsync(new SetSpeakMiddleware("Fenna", fallbackToTextForSpeak: false), Channels.Telephony, "dag", null));

    private static async Task<string?> SpeakAsync(SetSpeakMiddleware middleware, string channel, string text, string? speak)
    {
        var adapter = new RecordingAdapter();
        adapter.Use(middleware);
        var incoming = new Activity(ActivityTypes.Message) { ChannelId = channel, Conversation = new ConversationAccount(id: "c1") };
        var answer = MessageFactory.Text(text, speak);
        answer.Locale = "nl-NL";

        await adapter.RunAsync(incoming, (turn, ct) => turn.SendActivityAsync(answer, ct));

        return Assert.Single(adapter.Sent).Speak;
    }
}
