using System.Text.Json.Nodes;
using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.DriverTests;

/// <summary>The driver against the real local client, with a bot of a few lines behind it.</summary>
public sealed class PlaygroundClientTests : IAsyncLifetime
{
    private EchoBot _bot = null!;
    private PlaygroundProcess _process = null!;
    private PlaygroundClient _client = null!;

    public async Task InitializeAsync()
    {
        _bot = await EchoBot.StartAsync();
        _process = await PlaygroundProcess.StartAsync(_bot.Endpoint);
        _client = await PlaygroundClient.ConnectAsync(_process.Address);
    }

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _process.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task Says_Text_TurnHoldsTheAnswer()
    {
        var turn = await _client.Personal.SaysAsync("hoi");

        Assert.Equal((200, "echo hoi"), (turn.StatusCode, turn.Reply.Text));
    }

    [Fact]
    public async Task Says_Twice_EachTurnHasItsOwn()
    {
        var first = await _client.Personal.SaysAsync("hoi");
        var second = await _client.Personal.SaysAsync("hoi");

        Assert.NotEqual(first.Reply.Id, second.Reply.Id);
    }

    [Fact]
    public async Task Says_BotTypesFirst_TypingIsNoReply()
    {
        Assert.Equal("klaar", (await _client.Personal.SaysAsync("typing")).Reply.Text);
    }

    [Fact]
    public async Task Says_BotUpdates_BothAreThereUnderOneId()
    {
        var turn = await _client.Personal.SaysAsync("update");

        Assert.Equal([ReplyKind.New, ReplyKind.Update], turn.Replies.Select(r => r.Kind));
        Assert.Equal(turn.Replies[0].Id, turn.Last.Id);
        Assert.Equal("daarna", turn.Last.Text);
    }

    [Fact]
    public async Task Says_BotFails_TurnHasItsStatus()
    {
        Assert.Equal(500, (await _client.Personal.SaysAsync("fail")).StatusCode);
    }

    [Fact]
    public async Task Says_BotIsGone_TurnHasStatus0()
    {
        await _bot.DisposeAsync();

        var turn = await _client.Personal.SaysAsync("hoi");

        Assert.Equal(0, turn.StatusCode);
        Assert.Empty(turn.Replies);
    }

    [Fact]
    public async Task Says_BotComesBackOnItsPort_IsHeardAgain()
    {
        var port = _bot.Endpoint.Port;
        await _bot.DisposeAsync();
        await _client.Personal.SaysAsync("hoi");
        _bot = await EchoBot.StartAsync(port);

        Assert.Equal("echo weer", (await _client.Personal.SaysAsync("weer")).Reply.Text);
    }

    [Fact]
    public async Task Taps_Submit_SendsDataAndFields()
    {
        var card = (await _client.Personal.SaysAsync("card")).Reply;

        var turn = await _client.Personal.TapsAsync(card, card.Form().Tick("seen", "Eerste", "Tweede"), "Opslaan");

        var sent = JsonNode.Parse("""{"step":1,"seen":"s1,s2","note":"al ingevuld"}""");
        Assert.True(JsonNode.DeepEquals(sent, JsonNode.Parse(turn.Reply.Text)), turn.Reply.Text);
    }

    [Fact]
    public async Task Taps_WithoutInputs_SendsDataAlone()
    {
        var card = (await _client.Personal.SaysAsync("card")).Reply;

        Assert.Equal("""{"step":2}""", (await _client.Personal.TapsAsync(card, "Overslaan")).Reply.Text);
    }

    [Fact]
    public async Task Taps_Execute_ReplacesTheCard()
    {
        var card = (await _client.Personal.SaysAsync("card")).Reply;

        var turn = await _client.Personal.TapsAsync(card, "Klaar");

        Assert.Equal((ReplyKind.Replacement, card.Id), (turn.Reply.Kind, turn.Reply.Id));
        Assert.Equal("Vastgelegd", turn.Card.Text);
    }

    [Fact]
    public async Task Taps_ExecuteRefused_HasTheBotsOwnStatus()
    {
        var card = (await _client.Personal.SaysAsync("card")).Reply;

        var turn = await _client.Personal.TapsAsync(card, "Weiger");

        Assert.Equal(400, (int?)turn.InvokeAnswer!["statusCode"]);
        Assert.Empty(turn.Replies);
    }

    [Fact]
    public async Task Taps_ExecuteWhileBotIsGone_TurnHasStatus0()
    {
        var card = (await _client.Personal.SaysAsync("card")).Reply;
        await _bot.DisposeAsync();

        Assert.Equal(0, (await _client.Personal.TapsAsync(card, "Klaar")).StatusCode);
    }

    [Theory]
    [InlineData("fail", 500)]
    [InlineData("cut", 0)]
    public async Task Taps_ExecuteAndBotBreaks_TurnHasItsStatus(string verb, int expected)
    {
        var card = (await _client.Personal.SaysAsync("card")).Reply;
        card.Card.Action("Klaar")["verb"] = verb;

        var turn = await _client.Personal.TapsAsync(card, "Klaar");

        Assert.Equal((expected, 0), (turn.StatusCode, turn.Replies.Count));
    }

    [Fact]
    public async Task SaysAndLeaves_BotCutsTheConnection_NextTurnIsItsOwn()
    {
        await _client.Personal.SaysAndLeavesAsync("cut");

        Assert.Equal("echo hoi", (await _client.Personal.SaysAsync("hoi")).Reply.Text);
    }

    [Fact]
    public async Task Says_SameWordsAgainBeforeTheFirstTurnEnded_HasItsOwnAnswer()
    {
        await _client.Personal.SaysAndLeavesAsync("late");
        var first = await _client.Personal.NextAsync();

        var second = await _client.Personal.SaysAsync("late");

        Assert.NotEqual(first.Id, second.Reply.Id);
    }

    [Fact]
    public async Task Taps_TwiceAtOnce_AreTwoTurns()
    {
        var card = (await _client.Personal.SaysAsync("card")).Reply;

        var turns = await Task.WhenAll(_client.Personal.TapsAsync(card, "Opslaan"), _client.Personal.TapsAsync(card, "Opslaan"));

        Assert.Equal(2, turns.Sum(t => t.Replies.Count));
    }

    [Fact]
    public async Task Delivers_SameActivityTwice_BotGetsItTwice()
    {
        var chat = _client.Personal;
        var activity = _client.MessageFrom(chat, "a-1", new JsonObject { ["text"] = "hoi" });

        var first = await chat.DeliversAsync(activity);
        var again = await chat.DeliversAsync(activity);

        Assert.Equal(["echo hoi", "echo hoi"], new[] { first, again }.Select(t => t.Reply.Text));
    }

    [Fact]
    public async Task Next_BotTellsSomeoneElse_ArrivesInThatPersonsChat()
    {
        var directeur = await _client.PersonalChatOfAsync(People.Directeur);

        await _client.Personal.SaysAsync("tell");

        Assert.Equal("bericht", (await directeur.NextAsync()).Text);
    }

    [Fact]
    public async Task Delivers_AsSomeoneElse_AnswersInThatPersonsChat()
    {
        var directeur = await _client.PersonalChatOfAsync(People.Directeur);

        var turn = await directeur.DeliversAsync(_client.MessageFrom(directeur, "d-1", new JsonObject { ["text"] = "hoi" }));

        Assert.Equal("echo hoi", turn.Reply.Text);
    }

    [Fact]
    public async Task Triggers_Install_BotWelcomes()
    {
        Assert.Equal("welkom", (await _client.Personal.TriggersAsync("install")).Reply.Text);
    }

    [Fact]
    public async Task Mentions_InGroupAndChannel_BotHearsTheMention()
    {
        var inGroup = await _client.ChatOf(People.Medewerker, People.GroupChat).MentionsAsync("tips");

        Assert.Equal("echo <at>Meldcode</at> tips", inGroup.Reply.Text);
    }

    [Fact]
    public async Task Search_NothingFound_ReturnsTheBotsAnswer()
    {
        var answer = await _client.SearchAsync("zoek", "tekst", "iets");

        Assert.Equal("niets gevonden", (string?)answer["composeExtension"]!["text"]);
    }

    [Fact]
    public async Task Connect_AfterAConversation_DoesNotSeeTheOldMessages()
    {
        await _client.Personal.SaysAsync("oud");
        await using var late = await PlaygroundClient.ConnectAsync(_process.Address);

        await _client.Personal.SaysAsync("nieuw");

        Assert.Equal("echo nieuw", (await late.Personal.NextAsync()).Text);
    }

    [Fact]
    public async Task Process_InputCloses_ClientEnds()
    {
        await using var other = await PlaygroundProcess.StartAsync(_bot.Endpoint);

        other.Program.CloseInput();

        Assert.Equal(0, await other.Program.EndAsync());
    }
}
