using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Tests.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>The search box that Teams shows beside the message field.</summary>
public class ExtensionTests
{
    [Theory]
    [InlineData(KennisExtension.Tips)]
    [InlineData(KennisExtension.Signalen)]
    [InlineData(KennisExtension.Begrippen)]
    [InlineData(KennisExtension.Contact)]
    public async Task Command_BeforeAnythingIsTyped_HasResultsWithPreviewAndCard(string command)
    {
        await using var chat = await Chat.StartAsync();

        var answer = await AskAsync(chat, command, ("initialRun", "true"));

        Assert.Equal("result", (string?)answer["type"]);
        Assert.Equal("list", (string?)answer["attachmentLayout"]);
        var results = Results(answer);
        Assert.InRange(results.Count, 2, KennisExtension.MostResults);
        Assert.All(results, result =>
        {
            Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)result["contentType"]);
            Assert.Equal("AdaptiveCard", (string?)result.SelectToken("content.type"));
            Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)result.SelectToken("preview.contentType"));
            Assert.False(string.IsNullOrWhiteSpace((string?)result.SelectToken("preview.content.title")));
            Assert.False(string.IsNullOrWhiteSpace((string?)result.SelectToken("preview.content.text")));
        });
    }

    [Theory]
    [InlineData(KennisExtension.Tips, "boze ouders")]
    [InlineData(KennisExtension.Begrippen, "disclosure")]
    [InlineData(KennisExtension.Signalen, "blauwe plekken")]
    [InlineData(KennisExtension.Signalen, "12 tot 18")]
    [InlineData(KennisExtension.Contact, "buurtteam")]
    public async Task Words_Typed_GiveCardsWithTheirSource(string command, string words)
    {
        await using var chat = await Chat.StartAsync();

        var results = Results(await AskAsync(chat, command, ("zoek", words)));

        Assert.InRange(results.Count, 1, KennisExtension.MostResults);
        Assert.All(results, result => Assert.Contains("Bron: ", result["content"]!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cards_FromTheSearchBox_KnowNothingOfACasus()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();

        var answer = await AskAsync(chat, KennisExtension.Tips, ("zoek", "melden"));

        Assert.DoesNotContain((await chat.NewestAsync()).Casus.Kenmerk.Value, answer.ToString(), StringComparison.Ordinal);
        Assert.Empty(answer.SelectTokens("$..data.casus"));
    }

    [Fact]
    public async Task DangerWords_Typed_PutTheNumbersFirst()
    {
        await using var chat = await Chat.StartAsync();

        var results = Results(await AskAsync(chat, KennisExtension.Tips, ("zoek", "hij slaat haar nu")));

        Assert.Equal(AcuutText.Title, (string?)results[0].SelectToken("preview.content.title"));
    }

    [Theory]
    [InlineData("bestaat-niet", "boze ouders")]
    [InlineData("", "boze ouders")]
    [InlineData(null, "boze ouders")]
    public async Task UnknownCommand_SearchesEverything(string? command, string words)
    {
        await using var chat = await Chat.StartAsync();

        var answer = await AskAsync(chat, command, ("zoek", words));

        Assert.Equal(Results(await AskAsync(chat, KennisExtension.Tips, ("zoek", words))).Select(Title), Results(answer).Select(Title));
        Assert.NotEmpty(Results(answer));
    }

    [Fact]
    public async Task NothingThatFits_IsAnEmptyList()
    {
        await using var chat = await Chat.StartAsync();

        var answer = await AskAsync(chat, KennisExtension.Tips, ("zoek", "xyzzy qwrtp"));

        Assert.Empty(Results(answer));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{'commandId':'tips'}")]
    [InlineData("{'commandId':'tips','parameters':null}")]
    [InlineData("{'commandId':'tips','parameters':[null,{}]}")]
    [InlineData("{'commandId':'tips','parameters':[{'name':'zoek','value':{'a':1}}],'queryOptions':{'skip':9999}}")]
    public async Task OddQuery_IsAnswered(string value)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(new Activity { Type = ActivityTypes.Invoke, Name = "composeExtension/query", Value = JObject.Parse(value) });

        Assert.Equal(200, (int?)Response(chat)["status"] ?? 0);
    }

    [Fact]
    public async Task TenantNotServed_GetsAWordAndNothingElse()
    {
        await using var chat = await Chat.StartAsync();
        var query = Query(KennisExtension.Tips, ("initialRun", "true"));
        query.Conversation = new ConversationAccount(isGroup: true, conversationType: "groupChat", id: "g", tenantId: "elsewhere");

        await chat.SendsAsync(query);

        var answer = Extension(chat);
        Assert.Equal("message", (string?)answer["type"]);
        Assert.Contains("112", (string?)answer["text"], StringComparison.Ordinal);
        Assert.Empty(Results(answer));
    }

    private static async Task<JObject> AskAsync(Chat chat, string? command, params (string Name, string Value)[] parameters)
    {
        await chat.SendsAsync(Query(command, parameters));
        return Extension(chat);
    }

    private static Activity Query(string? command, params (string Name, string Value)[] parameters) => new()
    {
        Type = ActivityTypes.Invoke,
        Name = "composeExtension/query",
        Value = new JObject
        {
            ["commandId"] = command,
            ["parameters"] = new JArray(parameters.Select(parameter => new JObject { ["name"] = parameter.Name, ["value"] = parameter.Value })),
            ["queryOptions"] = new JObject { ["skip"] = 0, ["count"] = 25 },
        },
        Conversation = new ConversationAccount(isGroup: true, conversationType: "groupChat", id: "g", tenantId: Chat.Tenant),
    };

    private static JObject Response(Chat chat) => JObject.FromObject(Assert.Single(chat.Replies).Value, Camel);

    private static JObject Extension(Chat chat) => (JObject)Response(chat).SelectToken("body.composeExtension")!;

    private static string? Title(JToken result) => (string?)result.SelectToken("preview.content.title");

    private static List<JToken> Results(JObject extension) => [.. extension["attachments"] as JArray ?? []];

    private static readonly Newtonsoft.Json.JsonSerializer Camel = Newtonsoft.Json.JsonSerializer.Create(new Newtonsoft.Json.JsonSerializerSettings
    {
        ContractResolver = new Newtonsoft.Json.Serialization.DefaultContractResolver { NamingStrategy = new Newtonsoft.Json.Serialization.CamelCaseNamingStrategy() },
        NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore,
    });
}
