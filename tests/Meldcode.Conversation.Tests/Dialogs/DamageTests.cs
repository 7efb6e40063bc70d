namespace Meldcode.Conversation.Tests.Dialogs;

public sealed class DamageTests
{
    [Fact]
    public async Task MijnCasussen_OneChangedFromOutside_ShowsTheOthersAndSaysWhatToDo()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        var damaged = await chat.NewestAsync();
        await chat.StartsCasusAsync();
        var other = await chat.NewestAsync();
        await chat.ChangesDatabaseAsync($"UPDATE journal SET payload = x'7b7d' WHERE version = 1 AND casus_id = '{damaged.Id}'");

        await chat.SaysAsync("mijn casussen");

        Assert.Contains(other.Casus.Kenmerk.Value, chat.Text, StringComparison.Ordinal);
        Assert.Contains($"Casus {damaged.Casus.Kenmerk} laat ik nu niet zien", chat.Text, StringComparison.Ordinal);
        Assert.Contains("aandachtsfunctionaris", chat.Text, StringComparison.Ordinal);
        Assert.Contains("112", chat.Text, StringComparison.Ordinal);
        Assert.Contains("0800-2000", chat.Text, StringComparison.Ordinal);
    }
}
