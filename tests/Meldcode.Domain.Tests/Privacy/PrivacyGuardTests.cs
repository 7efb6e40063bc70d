namespace Meldcode.Domain.Tests;

/// <summary>
/// What is pointed out, and what is left alone: measured on sentences that people could type, and on the library. All people,
/// numbers and addresses are invented.
/// </summary>
public sealed class PrivacyGuardTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static IReadOnlyList<(string Kind, string Text)> Sentences { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Privacy", "zinnen.txt")).Select(line => line.Split(" | ", 2)).Select(parts => (parts[0], parts[1]))];

    [Fact]
    public void Find_SentencesWithSomething_FindsItInNearlyAll()
    {
        var with = Sentences.Where(sentence => sentence.Kind != "geen").ToList();

        var missed = with.Where(sentence => !Kinds(sentence.Text).Contains(sentence.Kind)).Select(sentence => sentence.Text).ToList();

        Assert.True(missed.Count <= with.Count / 20, $"missed {missed.Count} of {with.Count}: {string.Join(" / ", missed)}");
    }

    [Fact]
    public void Find_SentencesWithNothing_LeavesNearlyAllAlone()
    {
        var without = Sentences.Where(sentence => sentence.Kind == "geen").ToList();

        var alarms = without.Where(sentence => Kinds(sentence.Text).Count > 0).Select(sentence => sentence.Text).ToList();

        Assert.True(alarms.Count <= without.Count / 20, $"{alarms.Count} false alarms of {without.Count}: {string.Join(" / ", alarms)}");
        Assert.True(Sentences.Count >= 150);
    }

    [Fact]
    public void Find_TheLibrary_LeavesNearlyAllAlone()
    {
        var sentences = KennisCatalog.BuiltIn.All.SelectMany(item => item.Text).ToList();

        var alarms = sentences.Where(text => PrivacyGuard.Find(text, Today).Count > 0).ToList();

        Assert.True(alarms.Count <= sentences.Count * 3 / 100, $"{alarms.Count} of {sentences.Count}: {string.Join(" / ", alarms.Take(40))}");
    }

    [Theory]
    [InlineData("111222333", true)]
    [InlineData("123456782", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    public void Bsn_ElevenTest_Decides(string number, bool isBsn) =>
        Assert.Equal(isBsn, PrivacyGuard.Find($"nummer {number} staat er", Today).Any(finding => finding.Kind == PersonalDataKind.Bsn));

    [Theory]
    [InlineData("Vandaag belde Jan van der Berg.", "Vandaag belde J.B..")]
    [InlineData("Geboren op 12-03-2016, bel 06-12345678.", "Geboren op 2016, bel [telefoonnummer].")]
    [InlineData("Zij woont Dorpsstraat 12, 1234 AB.", "Zij woont [adres], [adres].")]
    [InlineData("ik sprak yusuf vandaag", "ik sprak Y. vandaag")]
    public void Apply_Suggestions_LeavesNobodyInIt(string text, string expected)
    {
        var corrected = PrivacyGuard.Apply(text, PrivacyGuard.Find(text, Today));

        Assert.Equal(expected, corrected);
        Assert.Empty(PrivacyGuard.Find(corrected, Today));
    }

    [Fact]
    public void Apply_AllSentences_LeavesNothingToPointOut() => Assert.All(Sentences, sentence =>
        Assert.Empty(PrivacyGuard.Find(PrivacyGuard.Apply(sentence.Text, PrivacyGuard.Find(sentence.Text, Today)), Today)));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("\u0000\ud83d \ud83d\ude00 ''' - 999999999999999999999 @ .")]
    public void Find_AnythingAtAll_Ends(string? text) => Assert.Empty(PrivacyGuard.Find(text, Today));

    [Fact]
    public void Find_LongText_TakesLittleTime()
    {
        var text = string.Concat(Enumerable.Repeat("Daan van der Berg, 06-12345678 en 111222333, Dorpsstraat 12. ", 70));

        Assert.True(PrivacyGuard.Find(text, Today).Count >= 200);
    }

    private static List<string> Kinds(string text) => [.. PrivacyGuard.Find(text, Today).Select(finding => finding.Kind switch
    {
        PersonalDataKind.Email => "e-mail",
        var kind => kind.ToString().ToLowerInvariant(),
    })];
}
