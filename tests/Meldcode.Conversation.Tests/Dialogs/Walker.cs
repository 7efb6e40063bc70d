using System.Globalization;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>Fills in whatever the newest card asks, so that a test only says what it is about.</summary>
internal static class Walker
{
    private static readonly Dictionary<Antwoord, string> Buttons = new()
    {
        [Antwoord.Ja] = "Ja",
        [Antwoord.Nee] = "Nee",
        [Antwoord.Twijfel] = "Ik twijfel",
    };

    /// <summary>Starts a casus from nothing.</summary>
    public static async Task<Chat> StartsCasusAsync(this Chat chat, string age = "4-12", string? variant = null, params string[] gates)
    {
        await chat.SaysAsync("nieuwe casus");
        var inputs = gates.Select(gate => (CardData.GatePrefix + gate, "ja")).Append((CardData.Leeftijd, age)).ToList();
        if (variant is not null)
        {
            inputs.Add((CardData.Variant, variant));
        }

        return await chat.TapsAsync("Start de casus", [.. inputs]);
    }

    /// <summary>Fills in every card until a question of the weighing is asked.</summary>
    public static async Task<Chat> FillsInUntilQuestionAsync(this Chat chat)
    {
        for (var cards = 0; cards < 12 && chat.HasSave(); cards++)
        {
            await chat.SavesAsync();
        }

        return chat;
    }

    /// <summary>Saves the newest card with something in every field.</summary>
    public static Task<Chat> SavesAsync(this Chat chat, params (string Id, string Value)[] inputs)
    {
        var filled = chat.InputsOnCard
            .Where(input => ((string)input["id"]!).StartsWith(CardData.FieldPrefix, StringComparison.Ordinal))
            .Select(input => ((string)input["id"]!, Something(chat, input)))
            .Where(pair => inputs.All(given => given.Id != pair.Item1))
            .Concat(inputs)
            .ToArray();
        return chat.TapsAsync(chat.SaveTitle(), filled);
    }

    public static async Task<Chat> AnswersAsync(this Chat chat, params Antwoord[] answers)
    {
        foreach (var answer in answers)
        {
            await chat.FillsInUntilQuestionAsync();
            var requirements = answer == Antwoord.Ja
                ? chat.InputsOnCard.Select(input => (string)input["id"]!).Where(id => id.StartsWith(CardData.RequirementPrefix, StringComparison.Ordinal)).Select(id => (id, "true")).ToArray()
                : [];
            await chat.TapsAsync(Buttons[answer], requirements);
        }

        return chat;
    }

    public static Task<Chat> RecordsHulpplanAsync(this Chat chat, int days = 30) => chat.TapsAsync(
        "Leg de hulp vast",
        (CardData.HulpWat, "wekelijks gesprek"),
        (CardData.HulpWie, "intern begeleider"),
        (CardData.HulpDatum, Amsterdam.Day(chat.Time.GetUtcNow()).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static async Task<StoredCasus> NewestAsync(this Chat chat) => (await chat.Store.ListAsync(chat.Actor, default))[0];

    public static bool HasSave(this Chat chat) =>
        chat.Titles.Contains("Opslaan en verder", StringComparer.Ordinal);

    private static string SaveTitle(this Chat chat) => chat.Titles.First(title => title.StartsWith("Opslaan", StringComparison.Ordinal));

    private static string Something(Chat chat, Newtonsoft.Json.Linq.JObject input) => (string?)input["type"] switch
    {
        "Input.Date" => Amsterdam.Day(chat.Time.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "Input.ChoiceSet" => (string)input["choices"]![0]!["value"]!,
        _ => "iets",
    };
}
