using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Conversation.Texts;
using Meldcode.Storage;

namespace Meldcode.Conversation.Tests.Sharing;

public sealed class WieKeekTests
{
    private const string Colleague = "00000000-0000-0000-0000-000000000002";

    [Fact]
    public void What_EveryActionAndResult_IsInWords()
    {
        var other = WieKeekText.What("unknown", "unknown");

        foreach (var action in Names("AuditAction"))
        {
            Assert.NotEqual(WieKeekText.What("unknown", "Read"), WieKeekText.What(action, "Read"));
            Assert.NotEqual(WieKeekText.What("unknown", "Denied"), WieKeekText.What(action, "Denied"));
            Assert.All(Names("AuditResult"), result => Assert.NotEqual(WieKeekText.What(action, "unknown"), WieKeekText.What(action, result)));
        }

        Assert.Equal("Wilde iets anders doen met de casus.", other);
        Assert.All(Names("AuditRole"), role => Assert.NotEqual(WieKeekText.Who("unknown"), WieKeekText.Who(role)));
    }

    [Theory]
    [InlineData("wie keek")]
    [InlineData("Wie keek in mijn casus?")]
    [InlineData("logboek")]
    public async Task WieKeek_Typed_ShowsTheOwnerWhatWasDoneAndWritesThatTheyLooked(string typed)
    {
        await using var chat = await StartedAsync();

        await chat.SaysAsync(typed);
        Assert.Contains("Begon deze casus.", await LastPageAsync(chat), StringComparison.Ordinal);

        await chat.SaysAsync(typed);
        Assert.Contains("Keek wie er in de casus keek.", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Person, chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WieKeek_FromTheCardOfWhoSeesIt_IsOneTapAway()
    {
        await using var chat = await StartedAsync();

        await chat.SaysAsync("wie ziet deze casus");
        await chat.TapsAsync("Bekijk");

        Assert.Contains("Wie keek in casus", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WieKeek_OfAColleagueOrOfNothing_IsTheSameAnswer()
    {
        await using var chat = await StartedAsync();
        await chat.SaysAsync("wie ziet deze casus");
        var tap = chat.TapOf("Bekijk");
        var unknown = chat.TapOf("Bekijk");
        ((Newtonsoft.Json.Linq.JObject)unknown.Value)["casus"] = new string('a', 32);

        chat.Person = Colleague;
        await chat.SendsAsync(tap);
        var foreign = chat.Text;
        await chat.SendsAsync(unknown);

        Assert.Contains("Ik vind deze casus niet bij jou", foreign, StringComparison.Ordinal);
        Assert.Equal(foreign, chat.Text);
    }

    [Fact]
    public async Task WieKeek_WithoutACasus_SaysWhatToDo()
    {
        await using var chat = await Chat.StartAsync();

        await chat.SaysAsync("wie keek");

        Assert.Contains("mijn casussen", chat.Text, StringComparison.Ordinal);
    }

    private static async Task<string> LastPageAsync(Chat chat)
    {
        while (chat.Titles.Contains(WieKeekText.Older))
        {
            await chat.TapsAsync(WieKeekText.Older);
        }

        return chat.Text;
    }

    private static string[] Names(string of) => Enum.GetNames(typeof(CasusIndex).Assembly.GetType($"Meldcode.Storage.{of}", throwOnError: true)!);

    private static async Task<Chat> StartedAsync()
    {
        var chat = await Chat.StartAsync();
        await chat.SaysAsync("nieuwe casus");
        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"));
        return chat;
    }
}
