namespace Meldcode.Domain.Tests.Content;

public class KennisCatalogTests
{
    private static readonly string[] Themes =
    [
        "acuut", "meldcode", "stappen", "signalen", "overleg", "gesprek", "weging", "melden", "hulp", "veilig-thuis", "utrecht", "zorg",
        "privacy", "leeftijd", "letsel", "dossier", "rollen", "begrippen", "voorbeelden", "nazorg", "organisatie", "contact",
    ];

    private static IReadOnlyList<KennisItem> All => KennisCatalog.BuiltIn.All;

    /// <summary>The inventory of the five sources counts 886 facts; each is carried by an item.</summary>
    [Fact]
    public void All_TogetherCarryEveryFactOfTheSources() =>
        Assert.Equal(886, All.SelectMany(item => item.Facts).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void All_HaveAtLeastFourWaysOfAsking() => Assert.Empty(All.Where(item => item.Questions.Count < 4).Select(item => item.Id));

    [Fact]
    public void Questions_AreNotSharedByTwoItems() =>
        Assert.Empty(All.SelectMany(item => item.Questions).GroupBy(question => question.ToLowerInvariant()).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void All_NameASourceAndAKnownTheme() =>
        Assert.Empty(All.Where(item => item.Sources.Count == 0 || !Themes.Contains(item.Theme)).Select(item => item.Id));

    [Fact]
    public void Variants_AndDocuments_AreKnown() =>
        Assert.Empty(All.SelectMany(item => item.Variants.Concat(item.Sources.Select(source => source.Document))).Distinct().Except(ProtocolCatalog.BuiltIn.Variants));

    [Fact]
    public void Texts_NameNoNumberButTheTwoForHelp() =>
        Assert.Empty(All.Where(item => item.Text.Any(text => System.Text.RegularExpressions.Regex.IsMatch(
            text.Replace("0800-2000", "", StringComparison.Ordinal), @"\b0\d{1,3}[- ]?\d{6,7}\b|@", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromMinutes(1)))).Select(item => item.Id));

    [Fact]
    public void AcuteItems_NameANumber() =>
        Assert.Empty(All.Where(item => item.Acuut && !item.Text.Any(text => text.Contains("112", StringComparison.Ordinal) || text.Contains("0800-2000", StringComparison.Ordinal))).Select(item => item.Id));

    [Fact]
    public void NewCatalog_AnIdTwice_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new KennisCatalog([All[0], All[0]]));
}
