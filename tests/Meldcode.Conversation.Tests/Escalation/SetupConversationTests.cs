using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Escalation;

public sealed class SetupConversationTests
{
    private const string Beheerder = "00000000-0000-0000-0000-00000000000b";

    private const string Af = "00000000-0000-0000-0000-00000000000a";

    private static readonly FunctionKey Function = new(ReceiverRole.Aandachtsfunctionaris, "Hoofdlocatie", "Aandachtsfunctionaris");

    [Fact]
    public async Task Code_Beheerder_GetsItWithHowToUseIt()
    {
        await using var chat = await StartAsync(Beheerder);

        await chat.SaysAsync("code voor aandachtsfunctionaris");

        Assert.Contains("ABCD-2345", chat.Text, StringComparison.Ordinal);
        Assert.Contains("aanmelden", chat.Text, StringComparison.Ordinal);
        Assert.Equal(CardSummary.Neutral, chat.Replies.Single().Summary);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("code voor conciërge")]
    public async Task Code_FunctionNotClear_AsksWhich(string text)
    {
        await using var chat = await StartAsync(Beheerder);

        await chat.SaysAsync(text);
        await chat.TapsAsync("Maak een code");

        Assert.Contains("ABCD-2345", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code voor aandachtsfunctionaris")]
    [InlineData("bereikbaarheid")]
    [InlineData("testbericht")]
    public async Task Beheer_AnybodyElse_IsSentToTheBeheerder(string text)
    {
        await using var chat = await StartAsync("somebody");

        await chat.SaysAsync(text);

        Assert.Contains("beheerder", chat.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Notices.Codes);
    }

    [Fact]
    public async Task Register_RightCode_MakesReachableForTheFunction()
    {
        await using var chat = await StartAsync("somebody");
        chat.Notices.Codes["ABCD-2345"] = Function;

        await chat.SaysAsync("aanmelden abcd-2345");

        Assert.Contains("Vanaf nu krijg jij de berichten voor: **Aandachtsfunctionaris (Hoofdlocatie)**", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_WrongAndUsedCode_GetTheSameWords()
    {
        await using var chat = await StartAsync("somebody");
        chat.Notices.Codes["ABCD-2345"] = Function;
        await chat.SaysAsync("aanmelden abcd-2345");

        await chat.SaysAsync("aanmelden abcd-2345");
        var used = chat.Text;
        await chat.SaysAsync("Aanmelden met code WXYZ-9999.");

        Assert.Equal(used, chat.Text);
        Assert.Contains("Deze code werkt niet", used, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_Beheerder_SeesEachRung()
    {
        await using var chat = await StartAsync(Beheerder);

        await chat.SaysAsync("testbericht");
        await chat.TapsAsync("Test");
        Assert.Contains("Zo verloopt de test", chat.Text, StringComparison.Ordinal);
        chat.Notices.All[0] = chat.Notices.All[0] with
        {
            Entries = [new NoticeEntry(chat.Notices.Now, NoticeEntryKind.Unavailable, chat.Notices.All[0].Current) { Rung = Rung.Email, Fault = RungFault.NotConfigured }],
        };
        await chat.TapsAsync("Kijk hoe het nu staat");

        Assert.Contains("E-mail: niet ingesteld", string.Join('\n', chat.Updates.Select(Chat.Words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_TooSoonAgain_AsksToWait()
    {
        await using var chat = await StartAsync(Af);
        await chat.SaysAsync("testbericht");
        await chat.TapsAsync("Test");

        await chat.SaysAsync("testbericht");
        await chat.TapsAsync("Test");

        Assert.Contains("Wacht een minuut", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Away_AskedThenConfirmedThenUndone()
    {
        await using var chat = await StartAsync(Af);

        await chat.SaysAsync("afwezig tot vrijdag");
        Assert.Empty(chat.Notices.Away);
        await chat.TapsAsync("Ja, dat klopt");
        Assert.Equal(new DateTimeOffset(2026, 11, 26, 23, 0, 0, TimeSpan.Zero), chat.Notices.Away[Af]);
        await chat.SaysAsync("ik ben er weer");

        Assert.Empty(chat.Notices.Away);
        Assert.Contains("Welkom terug", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("afwezig")]
    [InlineData("afwezig tot gisteren")]
    public async Task Away_NoDay_SaysHow(string text)
    {
        await using var chat = await StartAsync(Af);

        await chat.SaysAsync(text);

        Assert.Contains("afwezig tot vrijdag", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Away_WhoGetsNoMessages_NeedNot()
    {
        await using var chat = await StartAsync("somebody");

        await chat.SaysAsync("afwezig tot vrijdag");

        Assert.Contains("Je hoeft je bij mij niet afwezig te melden", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_Beheerder_SeesWhoIsReachableAndWhatWasPutAside()
    {
        await using var chat = await StartAsync(Beheerder);
        chat.Notices.Parked.Add(new ParkedNotice(new string('a', 32), NoticeKind.Stap4Reached, chat.Notices.Now, chat.Notices.Now, 5));

        await chat.SaysAsync("bereikbaarheid");

        Assert.Contains("Aandachtsfunctionaris (Hoofdlocatie)", chat.Text, StringComparison.Ordinal);
        Assert.Contains("aaaaaaaa", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_Receiver_SeesNothingThatWasPutAside()
    {
        await using var chat = await StartAsync(Af);
        chat.Notices.Parked.Add(new ParkedNotice(new string('a', 32), NoticeKind.Stap4Reached, chat.Notices.Now, chat.Notices.Now, 5));

        await chat.SaysAsync("bereikbaarheid");

        Assert.Contains("Wie is bereikbaar", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("aaaaaaaa", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetupWords_WhileAQuestionWaits_LeaveItWaiting()
    {
        await using var chat = await StartAsync(Af);
        await chat.StartsCasusAsync();
        await chat.FillsInUntilQuestionAsync();

        await chat.SaysAsync("berichten");
        await chat.SaysAsync("ja");

        Assert.NotEmpty((await chat.NewestAsync()).Casus.Answers);
    }

    private static async Task<Chat> StartAsync(string person)
    {
        var chat = await Chat.StartAsync();
        chat.Settings.Current = chat.Settings.Current with { Beheerders = [new Contact("Beheerder", Beheerder, null, null)] };
        chat.Notices.Functions.Add(new ReachableFunction(Function, Af, false, null, null));
        chat.Person = person;
        return chat;
    }
}
