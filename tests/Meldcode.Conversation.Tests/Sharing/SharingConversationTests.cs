using System.Text.RegularExpressions;
using Meldcode.Conversation.Tests.Dialogs;
using Meldcode.Domain;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Sharing;

/// <summary>Who sees a casus, in conversation: the eigenaar, a colleague with a code, and people with a function.</summary>
public sealed partial class SharingConversationTests
{
    private const string Owner = "00000000-0000-0000-0000-000000000001";

    private const string Colleague = "00000000-0000-0000-0000-000000000002";

    private const string Af = "00000000-0000-0000-0000-0000000000f1";

    private const string Directeur = "00000000-0000-0000-0000-0000000000d1";

    [Fact]
    public async Task Toegang_OfANewCasus_SaysThatNobodyElseSeesIt()
    {
        await using var chat = await StartedAsync();

        await chat.SaysAsync("wie heeft toegang");

        Assert.Contains("Niemand anders ziet deze casus.", chat.Text, StringComparison.Ordinal);
        Assert.Contains("Laat iemand meelezen", chat.Titles);
    }

    [Fact]
    public async Task Delen_WithACode_LetsAColleagueReadUntilItStops()
    {
        await using var chat = await StartedAsync();
        var code = await CodeAsync(chat, "delen.", "Laat iemand meelezen");

        await AsAsync(chat, Colleague).SaysAsync($"code {code}");
        await chat.TapsAsync("Ja, dat doe ik");
        Assert.Contains("Je leest nu mee", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync("Open de casus");
        Assert.DoesNotContain("Wijzig", chat.Titles);
        Assert.DoesNotContain("Opslaan en verder", chat.Titles);

        await AsAsync(chat, Owner).SaysAsync("toegang");
        await chat.TapsAsync("Stop");
        Assert.Contains("Je collega ziet deze casus nu niet meer", chat.Text, StringComparison.Ordinal);
        await AsAsync(chat, Colleague).SaysAsync(code[..7]);
        Assert.Contains("Ik vind deze casus niet bij jou", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overdragen_Accepted_IsTheColleaguesAndNotTheOwnersAnyMore()
    {
        await using var chat = await StartedAsync();
        var code = await CodeAsync(chat, "overdragen.", "Draag de casus over");

        await AsAsync(chat, Colleague).SaysAsync(code.ToLowerInvariant());
        await chat.TapsAsync("Ja, dat doe ik");
        await chat.TapsAsync("Open de casus");
        Assert.Contains("Opslaan en verder", chat.Titles);

        await AsAsync(chat, Owner).SaysAsync("mijn casussen");
        Assert.Contains("Je hebt nog geen casus", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_RightWrongOrUsed_LooksTheSameUntilItIsAnswered()
    {
        await using var chat = await StartedAsync();
        var code = await CodeAsync(chat, "delen.", "Laat iemand meelezen");
        var wrong = code[..^1] + (code[^1] == '2' ? '3' : '2');

        var right = (await AsAsync(chat, Colleague).SaysAsync(code)).Text;
        var other = (await chat.SaysAsync(wrong)).Text;
        await chat.TapsAsync("Ja, dat doe ik");

        Assert.Equal(right, other);
        Assert.Contains("Dit aanbod is er niet meer", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delen_WithSomebodyOfTheSettings_WaitsInTheirOwnList()
    {
        await using var chat = await StartedAsync();
        await chat.SaysAsync("toegang");
        await chat.TapsAsync("Vraag het", ("delen.ontvanger", KeyOf(chat, "Aandachtsfunctionaris")), ("delen.reden", "even overleggen"));
        Assert.Contains("Gevraagd aan: Aandachtsfunctionaris", chat.Text, StringComparison.Ordinal);

        await AsAsync(chat, Af).SaysAsync("mijn casussen");
        Assert.Contains("even overleggen", chat.Text, StringComparison.Ordinal);
        await chat.TapsAsync("Nee");

        Assert.Contains("Je ziet deze casus niet", chat.Text, StringComparison.Ordinal);
        Assert.Empty(await chat.Store.ListAsync(chat.Actor, default));
    }

    [Fact]
    public async Task Delen_WithoutAReason_AsksForIt()
    {
        await using var chat = await StartedAsync();
        await chat.SaysAsync("toegang");

        await chat.TapsAsync("Vraag het", ("delen.ontvanger", "code"), ("delen.functie", "leerkracht"), ("delen.reden", " "));

        Assert.Contains("Schrijf kort op waarom.", chat.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NieuweCasus_AboutAColleague_AsksWhoMustNotKnow()
    {
        await using var chat = await WithPeopleAsync();
        await chat.SaysAsync("nieuwe casus");
        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"), ("poort.collega", "ja"));
        Assert.Contains("Wie mag dit niet weten?", chat.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Directeur, chat.Card.ToString(), StringComparison.Ordinal);

        await chat.TapsAsync("Start de casus", ("betrokken", KeyOf(chat, "Directeur")));

        var casus = Assert.Single(await chat.Store.ListAsync(chat.Actor, default)).Casus;
        Assert.Equal([Directeur], casus.InConflict);
        Assert.DoesNotContain("Ga zelf naar: Directeur", chat.Text, StringComparison.Ordinal);
        await AsAsync(chat, Directeur).SaysAsync(casus.Kenmerk.Value);
        Assert.Contains("Ik vind deze casus niet bij jou", chat.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onbekend", true)]
    [InlineData("niemand", false)]
    [InlineData("zomaar-iets", true)]
    [InlineData("niemand,onbekend", true)]
    public async Task NieuweCasus_NotKnownWho_IsTakenAtItsSafest(string answer, bool unknown)
    {
        await using var chat = await WithPeopleAsync();
        await chat.SaysAsync("nieuwe casus");
        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"), ("poort.collega", "ja"));

        await chat.TapsAsync("Start de casus", ("betrokken", answer));

        var casus = Assert.Single(await chat.Store.ListAsync(chat.Actor, default)).Casus;
        Assert.Equal(unknown, casus.ConflictUnknown);
        Assert.Empty(casus.InConflict);
        Assert.Equal(!unknown, await chat.Store.FindAsync(chat.Actor with { PersonId = Directeur }, casus.Kenmerk, default) is not null);
    }

    [Fact]
    public async Task Betrokken_LaterInACasus_EndsWhatSomebodyCouldSee()
    {
        await using var chat = await StartedAsync();
        await chat.SaysAsync("toegang");

        await chat.TapsAsync("Opslaan", ("betrokken", KeyOf(chat, "Aandachtsfunctionaris")));

        Assert.Contains("Deze mensen krijgen geen bericht", chat.Text, StringComparison.Ordinal);
        Assert.Equal([Af], Assert.Single(await chat.Store.ListAsync(chat.Actor, default)).Casus.InConflict);
    }

    [Fact]
    public async Task Lezer_WhoTriesToAnswer_IsToldCalmlyAndChangesNothing()
    {
        await using var chat = await StartedAsync();
        var tap = chat.TapOf("Opslaan en verder");
        var code = await CodeAsync(chat, "delen.", "Laat iemand meelezen");
        await AsAsync(chat, Colleague).SaysAsync(code);
        await chat.TapsAsync("Ja, dat doe ik");
        var version = (await chat.Store.ListAsync(chat.Actor, default))[0].Casus.Version;
        ((JObject)tap.Value)["versie"] = version;

        await chat.SendsAsync(tap);

        Assert.Contains("Je mag in deze casus lezen", chat.Text, StringComparison.Ordinal);
        Assert.Equal(version, (await chat.Store.ListAsync(chat.Actor, default))[0].Casus.Version);
    }

    private static async Task<Chat> WithPeopleAsync()
    {
        var chat = await Chat.StartAsync();
        chat.Settings.Current = chat.Settings.Current with
        {
            Locations = [new Locatie("Hoofdlocatie", [new Contact("Aandachtsfunctionaris", Af, "0800-2000", null)])],
            Directeur = new Contact("Directeur", Directeur, null, null),
        };
        return chat;
    }

    private static async Task<Chat> StartedAsync()
    {
        var chat = await WithPeopleAsync();
        await chat.SaysAsync("nieuwe casus");
        await chat.TapsAsync("Start de casus", ("leeftijd", "4-12"));
        return chat;
    }

    private static async Task<string> CodeAsync(Chat chat, string form, string button)
    {
        await chat.SaysAsync("toegang");
        Assert.Contains(button, chat.Titles);
        await chat.SendsAsync(new Microsoft.Bot.Schema.Activity
        {
            Type = "message",
            Value = Submit(chat, form.TrimEnd('.'), (form + "ontvanger", "code"), (form + "functie", "leerkracht groep 5"), (form + "reden", "ik ben met verlof")),
        });
        return CodeInText().Match(chat.Text).Value;
    }

    /// <summary>Two forms on the card have a button with the same words.</summary>
    private static JObject Submit(Chat chat, string verb, params (string Id, string Value)[] inputs)
    {
        var data = (JObject)chat.Card.Descendants().OfType<JObject>().First(item => (string?)item["doe"] == verb).DeepClone();
        foreach (var (id, value) in inputs)
        {
            data[id] = value;
        }

        return data;
    }

    private static string KeyOf(Chat chat, string function) => (string)chat.InputsOnCard
        .SelectMany(input => input["choices"] as JArray ?? []).First(choice => (string?)choice["title"] == function)["value"]!;

    private static Chat AsAsync(Chat chat, string person)
    {
        chat.Person = person;
        return chat;
    }

    [GeneratedRegex("MC-[0-9A-Z]{4}-[0-9A-Z]{6}", RegexOptions.None, 1000)]
    private static partial Regex CodeInText();
}
