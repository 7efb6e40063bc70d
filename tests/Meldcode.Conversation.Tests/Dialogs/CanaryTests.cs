using System.Text;

namespace Meldcode.Conversation.Tests.Dialogs;

public sealed class CanaryTests
{
    private const string Canary = "kanarie-7f3a";

    [Fact]
    public async Task Chat_CanaryTypedInEveryField_IsInNoFile()
    {
        await using var chat = await Chat.StartAsync();
        await chat.StartsCasusAsync();
        for (var cards = 0; cards < 12 && chat.Titles.Contains("Opslaan en verder", StringComparer.Ordinal); cards++)
        {
            await chat.SavesAsync([.. chat.InputsOnCard.Where(input => (string?)input["type"] == "Input.Text").Select(input => ((string)input["id"]!, $"{Canary} {cards}"))]);
        }

        Assert.Contains(await chat.Store.JournalAsync(chat.Actor, (await chat.NewestAsync()).Id, default), happened => happened.ToString()!.Length > 0);
        Assert.NotEmpty(chat.Files());
        Assert.All(chat.Files(), file => Assert.True(file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)) < 0, file.Name));
    }
}
