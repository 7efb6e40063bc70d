using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

public sealed partial class TextsTests
{
    public static TheoryData<RefusalCode> Codes => new(Enum.GetValues<RefusalCode>());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Refusal_EveryCode_HasASentenceThatEnds(RefusalCode code) =>
        Assert.Matches("^[A-Z].{20,}[.]$", RefusalText.For(new Refusal(code)));

    [Fact]
    public void Refusal_OfAField_NamesItAsTheCardDoes()
    {
        var observatie = A.Protocol().Stap(1).Onderdelen.Single(part => part.Id == "observatie");

        Assert.Equal("Vul nog in: Van wie hoorde je het?", RefusalText.For(new Refusal(RefusalCode.FieldMissing, "bron"), observatie));
        Assert.Contains(HulpplanText.Who, RefusalText.For(new Refusal(RefusalCode.FieldMissing, "wie")), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_Each_SaysSomething() =>
        Assert.All(
            typeof(Messages).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!),
            text => Assert.Matches("[.?]$", text));

    [Theory]
    [InlineData(Messages.StorageDown)]
    [InlineData(Messages.NotYourTenant)]
    public void Messages_WhenNothingElseWorks_HaveTheNumbers(string text)
    {
        Assert.Contains("112", text, StringComparison.Ordinal);
        Assert.Contains("0800-2000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TechnicalError_HasItsCodeAndTheNumbers()
    {
        var text = Messages.TechnicalError("MC-9001");

        Assert.Contains("MC-9001", text, StringComparison.Ordinal);
        Assert.Contains("0800-2000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Advies_EachSituation_HasItsOwnWords()
    {
        var protocol = A.Protocol();

        var texts = new[] { "vraag-1", "vraag-3-samen", "beslissing-1-melden" }.Select(protocol.Knoop).Select(knoop => AdviesText.Intro(knoop, protocol.VraagOf(knoop)));

        Assert.Equal(3, texts.Distinct().Count());
    }

    [Theory]
    [InlineData("kind", "het kind")]
    [InlineData("meisje", "het meisje")]
    [InlineData("leerling", "de leerling")]
    public void Person_WithArticle_IsDutch(string word, string expected) => Assert.Equal(expected, PersonText.The(word));

    [Theory]
    [InlineData("2026-03-28T23:30:00Z", "29 maart 2026")]
    [InlineData("2026-07-01T21:59:00Z", "1 juli 2026")]
    [InlineData("2026-07-01T22:01:00Z", "2 juli 2026")]
    public void Day_OfAMoment_IsTheDayInAmsterdam(string moment, string day) =>
        Assert.Equal(day, DateText.Day(DateText.DayOf(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void CardSources_HoldNoWordsForAUser()
    {
        var cards = Path.Combine(Path.GetDirectoryName(Here())!, "../../../src/Meldcode.Conversation/Cards");

        var literals = Directory.GetFiles(cards, "*.cs")
            .SelectMany(file => File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(line => Literals().Matches(line)))
            .Select(match => match.Groups["text"].Value);

        Assert.DoesNotContain(literals, text => Words().IsMatch(text));
    }

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("\"(?<text>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Literals();

    // Two words with a space between them, or a capital: ids and styles have neither.
    [GeneratedRegex(@"\p{Ll}{2,} \p{Ll}{2,}|^\p{Lu}\p{Ll}", RegexOptions.None, 1000)]
    private static partial Regex Words();
}
