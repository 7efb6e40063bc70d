using Meldcode.EndToEnd.Driver;

namespace Meldcode.EndToEnd.Scenarios;

/// <summary>A professional who fills in whatever the newest card asks, and answers the questions as told.</summary>
internal sealed class Walk(Chat chat)
{
    private const string Save = "Opslaan en verder";

    /// <summary>A card that the bot sends of its own accord, whenever it has something to tell.</summary>
    private const string OfANotice = "Naar mijn casus";

    public Reply Newest { get; private set; } = null!;

    public Card Card => Newest.Card;

    public async Task<Walk> StartsAsync(string age, string? variant = null)
    {
        await SeesAsync(await chat.SaysAsync("nieuwe casus"));
        var form = Newest.Form().Fill("leeftijd", age);
        await SeesAsync(await chat.TapsAsync(Newest, variant is null ? form : form.Fill("variant", variant), "Start de casus"));
        return this;
    }

    /// <summary>Answers questions in turn; cards in between are filled in.</summary>
    public async Task<Walk> AnswersAsync(params string[] buttons)
    {
        foreach (var button in buttons)
        {
            await FillsInAsync();
            await TapsAsync(button);
        }

        return this;
    }

    public async Task<Walk> FillsInAsync()
    {
        for (var cards = 0; cards < 15 && Card.ActionTitles.FirstOrDefault(title => title is Save or "Leg de hulp vast") is { } save; cards++)
        {
            await TapsAsync(save);
        }

        return this;
    }

    /// <summary>Presses a button with something in every required field.</summary>
    public async Task<Walk> TapsAsync(string title)
    {
        await SeesAsync(await chat.TapsAsync(Newest, FilledForm.Of(Card), title));
        return this;
    }

    public async Task<Walk> SaysAsync(string text)
    {
        await SeesAsync(await chat.SaysAsync(text));
        return this;
    }

    public Task SeesAsync(Turn turn)
    {
        Assert.Equal(200, turn.StatusCode);
        Newest = turn.Replies.LastOrDefault(reply => reply.Kind == ReplyKind.New && reply.Cards.Count > 0 && !reply.Card.ActionTitles.Contains(OfANotice))
            ?? throw new InvalidOperationException($"No new card in the turn, but: {string.Join("; ", turn.Replies.Select(reply => $"{reply.Kind} '{reply.Text}' with {reply.Cards.Count} cards"))}.");
        return Task.CompletedTask;
    }
}
