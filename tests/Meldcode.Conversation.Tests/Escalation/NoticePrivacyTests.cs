using System.Runtime.CompilerServices;
using System.Text;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Escalation;

/// <summary>What a bystander may see of a message: that there is one.</summary>
public sealed class NoticePrivacyTests
{
    private const string Canary = "Kanarie Vogelzang";

    [Fact]
    public void EveryCard_SpokenOrNotDrawn_SaysTheSameNeutralWords() => Assert.All(NoticeSamples.All(), pair =>
    {
        Assert.Equal(CardSummary.Neutral, pair.Card.Speak);
        Assert.DoesNotContain("casus", pair.Card.FallbackText, StringComparison.OrdinalIgnoreCase);
    });

    /// <summary>The card for whoever is asked to look along stands open on a screen: what comes out of a casus is not on it.</summary>
    [Fact]
    public void ReceiversCard_EveryKindAndState_HoldsNoOutcomeAnswerOrQuestion()
    {
        var secrets = ProtocolCatalog.BuiltIn.All
            .SelectMany(protocol => protocol.Uitkomsten.Select(uitkomst => uitkomst.Title)
                .Concat(protocol.Vragen.SelectMany(vraag => new[] { vraag.Text, vraag.Heading }))
                .Concat(protocol.Stappen.SelectMany(stap => stap.Onderdelen).Select(part => part.Title)))
            .Concat(["melden", "melding", "mishandel", "misbruik", "verwaarlo", "geweld", "twijfel", "meldnorm", "verdacht", "beschuldig"])
            .Distinct().ToList();
        var cards = from pair in NoticeSamples.Statuses()
                    let card = NoticeCard.Build(new NoticeView(pair.Status, NoticeSamples.First, NoticeSamples.Today) { Sender = "A" })
                    select card.Words();

        Assert.All(cards, words => Assert.DoesNotContain(secrets, secret => words.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void ReceiversCard_Name_StandsOnOneLineOnly()
    {
        foreach (var (_, status) in NoticeSamples.Statuses())
        {
            var card = NoticeCard.Build(new NoticeView(status, NoticeSamples.First, NoticeSamples.Today) { Sender = Canary });

            Assert.Single(card.Words().Split('\n'), line => line.Contains(Canary, StringComparison.Ordinal));
            Assert.DoesNotContain(Canary, card.Speak + card.FallbackText, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// Every sentence that leaves by itself, to be read by a jurist; a change shows in this file. MELDCODE_AGREE=1 writes it anew.
    /// </summary>
    [Fact]
    public void Texts_OfEveryMessage_AreThoseThatWereAgreed()
    {
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "berichten.txt");
        var now = Texts();
        if (Environment.GetEnvironmentVariable("MELDCODE_AGREE") == "1")
        {
            File.WriteAllText(file, now);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file, Encoding.UTF8).ReplaceLineEndings("\n") : "", now);
    }

    private static string Texts()
    {
        var text = new StringBuilder();
        foreach (var (name, card) in NoticeSamples.Agreed())
        {
            text.Append("== ").Append(name).Append('\n').Append(card.Words().Replace('\r', '\n')).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
