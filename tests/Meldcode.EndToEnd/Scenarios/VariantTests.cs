namespace Meldcode.EndToEnd.Scenarios;

/// <summary>A whole casus in each variant, through the real client, from "nieuwe casus" to a closed record.</summary>
public sealed class VariantTests
{
    public static TheoryData<string, string, string[], string> Cases => new()
    {
        { "inos", "4-12", ["Ja", "Nee", "Ja", "Nee", "Ja", "Nee"], "melden" },
        { "btk-onderwijs-kinderopvang", "12-18", ["Ja", "Nee", "Nee", "Ja", "Nee"], "melden" },
        { "utrecht", "12-18", ["Ja", "Nee", "Nee", "Nee", "Nee", "Nee", "Nee"], "melden" },
        { "zorgaanbieder", "oudere", ["Ja", "Ja", "Nee", "Nee", "Ja"], "hulp" },
        { "veilig-thuis", "volwassene", ["Ja", "Nee", "Ja", "Ja", "Ja", "Nee", "Ja"], "hulp" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Casus_OfEachVariant_IsWalkedToItsOutcome(string variant, string age, string[] answers, string outcome)
    {
        await using var bot = await RunningBot.StartAsync();
        var walk = await new Walk(bot.Chat).StartsAsync(age, variant);

        await walk.AnswersAsync(answers);
        await walk.FillsInAsync();

        Assert.Contains(outcome, walk.Card.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Volgens de", walk.Card.Text, StringComparison.Ordinal);
    }
}
