using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using static Meldcode.Domain.Antwoord;

namespace Meldcode.Conversation.Tests.Dialogs;

public class InterruptionTests
{
    [Theory]
    [InlineData("hoi")]
    [InlineData("help")]
    [InlineData("👍")]
    [InlineData("fietsband plakken")]
    [InlineData("")]
    [InlineData("tips")]
    [InlineData("mijn casussen")]
    [InlineData("ga verder")]
    [InlineData("ga verder MC-2222")]
    [InlineData("stop")]
    [InlineData("terug")]
    [InlineData("ja")]
    [InlineData("mijn antwoorden")]
    public async Task AnyWord_WithoutACasus_GetsAHelpfulAnswer(string text)
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync(text);

        Assert.NotEmpty(chat.Replies);
        Assert.Empty(await chat.Store.ListAsync(chat.Actor, default));
    }

    [Theory]
    [InlineData("acuut")]
    [InlineData("112")]
    [InlineData("nood")]
    [InlineData("hij slaat haar nu")]
    public async Task Danger_InTheMiddleOfAQuestion_ShowsTheNumbersAndChangesNothing(string text)
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        var before = (await chat.NewestAsync()).Casus.Version;

        await chat.SaysAsync(text);

        Assert.Contains("112", chat.Text, StringComparison.Ordinal);
        Assert.Contains("0800-2000", chat.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await chat.NewestAsync()).Casus.Version);
        await chat.SaysAsync("ga verder");
        Assert.Contains("vraag 2", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Danger_FromAnUnknownTenant_StillGetsTheNumbers()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "acuut",
            Conversation = new ConversationAccount(isGroup: false, conversationType: "personal", id: "p", tenantId: "elsewhere"),
        });

        Assert.Contains("0800-2000", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tenant_NotServed_GetsNothingButTheNumbers()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "nieuwe casus",
            Conversation = new ConversationAccount(isGroup: false, conversationType: "personal", id: "p", tenantId: "elsewhere"),
        });

        Assert.Contains("112", Assert.Single(chat.Replies).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nieuwe casus")]
    [InlineData("mijn casussen")]
    [InlineData("ga verder")]
    public async Task GroupChat_AskedAboutACasus_PointsToThePersonalChat(string text)
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        var kenmerk = (await chat.NewestAsync()).Casus.Kenmerk.Value;

        await chat.SendsAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            Conversation = new ConversationAccount(isGroup: true, conversationType: "groupChat", id: "g", tenantId: Chat.Tenant),
        });

        Assert.DoesNotContain(kenmerk, chat.Text, StringComparison.Ordinal);
        Assert.Contains("chat", Assert.Single(chat.Replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoppedCasus_Resumed_ShowsTheSameQuestion()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja, Nee, Ja);

        await chat.SaysAsync("stop");
        await chat.RestartsAsync();
        await chat.ForgetsDialogStateAsync();
        await chat.SaysAsync("ga verder");

        Assert.Contains("vraag 4", chat.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, (await chat.NewestAsync()).Casus.Answers.Count);
    }

    [Fact]
    public async Task LostDialogState_WhenACardIsTapped_IsNotNoticed()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);

        await chat.ForgetsDialogStateAsync();
        await chat.AnswersAsync(Nee);

        Assert.Equal(2, (await chat.NewestAsync()).Casus.Answers.Count);
        Assert.Contains("vraag 3", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SecondCasus_WhileOneIsOpen_LeavesTheFirstWhereItWas()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        var first = (await chat.NewestAsync()).Casus;

        await chat.StartsCasusAsync("12-18");
        await chat.SaysAsync($"ga verder {first.Kenmerk}");

        Assert.Equal(2, (await chat.Store.ListAsync(chat.Actor, default)).Count);
        Assert.Contains("vraag 2", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task DoubleTap_OnAnAnswer_HasOneEffectAndNoRemark()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.FillsInUntilQuestionAsync();
        var tap = chat.TapOf("Ja");

        await chat.SendsAsync(Again(tap));
        await chat.SendsAsync(Again(tap));

        Assert.Single((await chat.NewestAsync()).Casus.Answers);
        Assert.DoesNotContain("niet meer de laatste", chat.Text, StringComparison.Ordinal);
        Assert.Contains("vraag 2", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TwoAnswers_AtTheSameMoment_HaveOneEffectAndNoFault()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.FillsInUntilQuestionAsync();
        var (yes, no) = (chat.TapOf("Ja"), chat.TapOf("Nee"));

        await chat.SendsAtOnceAsync(Enumerable.Range(0, 10).SelectMany(_ => new[] { Again(yes), Again(no) }));

        Assert.Single((await chat.NewestAsync()).Casus.Answers);
    }

    [Fact]
    public async Task DifferentWords_AtTheSameMoment_BothEndWell()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        string[] words = ["nieuwe casus", "ga verder", "stop"];

        await chat.SendsAtOnceAsync(Enumerable.Range(0, 30).Select(turn => new Activity { Type = ActivityTypes.Message, Text = words[turn % words.Length] }));

        await chat.SaysAsync("ga verder");
        Assert.Contains("Stap 1", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Danger_TypedInACasus_HasAWayBackToTheQuestion()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);

        await chat.SaysAsync("acuut");
        await chat.TapsAsync("Terug naar mijn casus");

        Assert.Contains("vraag 2", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task OldCard_WithAnotherAnswer_GetsTheCurrentCard()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.FillsInUntilQuestionAsync();
        var (yes, no) = (chat.TapOf("Ja"), chat.TapOf("Nee"));

        await chat.SendsAsync(yes);
        await chat.SendsAsync(no);

        Assert.Equal(Ja, Assert.Single((await chat.NewestAsync()).Casus.Answers).Antwoord);
        Assert.Contains("niet meer de laatste", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FoldedCard_ItsWijzigTappedLater_ReopensThatAnswer()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.AnswersAsync(Ja);
        var folded = chat.Updates[^1];
        await chat.AnswersAsync(Nee);

        await chat.SendsAsync(Chat.TapOn(folded, "Wijzig"));

        Assert.Empty((await chat.NewestAsync()).Casus.Answers);
        Assert.Contains("vraag 1", chat.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Danger_RecordedFromTheEmergencyCard_StandsInTheCasus()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();

        await chat.TapsAsync("Acuut gevaar");
        await chat.TapsAsync("Zet dit in mijn casus");

        Assert.True((await chat.NewestAsync()).Casus.AcuutGevaar);
    }

    [Fact]
    public async Task StartForm_SentTwice_StartsOneCasus()
    {
        await using var chat = await Chat.StartAsync();
        await chat.SaysAsync("nieuwe casus");
        var tap = chat.TapOf("Start de casus", (CardData.Leeftijd, "4-12"));

        await chat.SendsAsync(Again(tap));
        await chat.SendsAsync(Again(tap));

        Assert.Single(await chat.Store.ListAsync(chat.Actor, default));
    }

    [Fact]
    public async Task Redelivery_OfTheSameActivity_HasOneEffect()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.FillsInUntilQuestionAsync();
        var tap = chat.TapOf("Ja");

        await chat.SendsAsync(tap);
        await chat.SendsAsync(tap);

        Assert.Single((await chat.NewestAsync()).Casus.Answers);
    }

    [Fact]
    public async Task TypedAnswer_WhileAQuestionIsAsked_Counts()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.FillsInUntilQuestionAsync();

        await chat.SaysAsync("Ja.");

        Assert.Equal(Ja, Assert.Single((await chat.NewestAsync()).Casus.Answers).Antwoord);
    }

    [Fact]
    public async Task EditedMessage_Always_OffersToChangeTheAnswer()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(new Activity { Type = ActivityTypes.MessageUpdate, Text = "nee", ChannelData = JObject.Parse("{'eventType':'editMessage'}") });

        Assert.Contains("wijzigen", Assert.Single(chat.Replies).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photo_Sent_IsNotKeptAndIsAnswered()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SendsAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://smba.trafficmanager.net/x" }] });

        Assert.Contains("foto", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HugeText_WhileAQuestionIsAsked_ChangesNothing()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        var before = (await chat.NewestAsync()).Casus.Version;

        await chat.SaysAsync(new string('x', 100_000));

        Assert.Equal(before, (await chat.NewestAsync()).Casus.Version);
        Assert.Contains("te lang", chat.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> HostileData => new(
        "{}",
        "{'doe':'antwoord'}",
        "{'doe':'antwoord','casus':'x'}",
        "{'doe':'antwoord','casus':'00000000000000000000000000000000','plaats':'vraag-1','versie':3,'antwoord':'ja'}",
        "{'doe':'opslaan','casus':'CASUS','plaats':'observatie'}",
        "{'doe':'opslaan','casus':'CASUS','plaats':'observatie','versie':9999}",
        "{'doe':'opslaan','casus':'CASUS','plaats':'../etc','versie':VERSIE}",
        "{'doe':'opslaan','casus':'CASUS','plaats':'signalen-kind','versie':VERSIE,'signaal.bestaat-niet':'true'}",
        "{'doe':'antwoord','casus':'CASUS','plaats':'beslissing-1-melden','versie':VERSIE,'antwoord':'ja'}",
        "{'doe':'hulpplan','casus':'CASUS','plaats':'hulpplan','versie':VERSIE,'hulp.datum':'gisteren'}",
        "{'doe':'vastleggen','casus':'CASUS','doel':'melding','versie':VERSIE}",
        "{'doe':'anders-besluiten','casus':'CASUS','plaats':'vraag-1','versie':VERSIE,'antwoord':'misschien'}",
        "{'doe':'wijzig','casus':'CASUS','doel':'vraag-3','versie':VERSIE}",
        "{'doe':'onbekend','casus':'CASUS','versie':VERSIE}",
        "{'doe':{'a':1},'casus':['x']}",
        "{'doe':'start-casus','leeftijd':'99','variant':'bestaat-niet'}",
        "[1,2]",
        "'ja'",
        "7");

    [Theory]
    [MemberData(nameof(HostileData))]
    public async Task HostileCardData_OnAnOpenCasus_IsAnsweredAndChangesNothing(string json)
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        var before = await chat.NewestAsync();
        var data = JToken.Parse(json.Replace("CASUS", before.Id.ToString(), StringComparison.Ordinal).Replace("VERSIE", $"{before.Casus.Version}", StringComparison.Ordinal));

        await chat.SendsAsync(new Activity { Type = ActivityTypes.Message, Value = data });

        Assert.NotEmpty(chat.Replies);
        var after = Assert.Single(await chat.Store.ListAsync(chat.Actor, default));
        Assert.Equal(before.Casus.Version, after.Casus.Version);
    }

    [Fact]
    public async Task SomebodyElsesCasus_Tapped_LooksLikeNoCasus()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        await chat.FillsInUntilQuestionAsync();
        var tap = chat.TapOf("Ja");
        var owner = chat.Person;

        chat.Person = "00000000-0000-0000-0000-000000000099";
        await chat.SendsAsync(tap);

        Assert.Contains("niet bij jou", chat.Text, StringComparison.Ordinal);
        chat.Person = owner;
        Assert.Empty((await chat.NewestAsync()).Casus.Answers);
    }

    private static Activity Again(Activity tap) => new() { Type = tap.Type, Value = ((JObject)tap.Value).DeepClone(), ReplyToId = tap.ReplyToId };
}
