using System.Net;
using System.Text.RegularExpressions;
using Meldcode.Bot.Pages;
using Meldcode.Bot.Settings;
using Meldcode.Bot.Tests.Host;

namespace Meldcode.Bot.Tests.Pages;

public sealed partial class PublicPagesTests
{
    private static readonly OrganisatieOptions School = new()
    {
        Naam = "School <script>alert(1)</script> & co",
        BewaartermijnJaren = 5,
        Privacycontact = new PrivacycontactOptions { Functie = "Secretariaat \"De Boom\"", Email = "privacy@school.nl", Telefoon = "010 - 123", Verklaring = "https://school.nl/\"><b>" },
    };

    public static TheoryData<string> Paths => [.. PublicPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_WithoutLogin_IsServedWithAPolicyThatAllowsItsOwnStyleOnly(string path)
    {
        await using var bot = await RunningBot.StartAsync();

        using var response = await bot.Client.GetAsync(new Uri(path, UriKind.Relative), CancellationToken.None);
        var html = await response.Content.ReadAsStringAsync(CancellationToken.None);

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("Basisschool De Voorbeeldboom", html, StringComparison.Ordinal);
        Assert.Contains("privacy@voorbeeldboom.example", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/privacy", HttpStatusCode.MethodNotAllowed)]
    [InlineData("HEAD", "/privacy", HttpStatusCode.OK)]
    [InlineData("GET", "/privacy/x", HttpStatusCode.NotFound)]
    [InlineData("GET", "/en", HttpStatusCode.NotFound)]
    public async Task Page_OtherMethodOrPath_AnswersWithAStatusAlone(string method, string path, HttpStatusCode expected)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal(expected, await bot.StatusAsync(method, path));
    }

    [Fact]
    public void Page_Any_LinksToPagesThatExistAndToNothingUnsafe()
    {
        var paths = PublicPage.All.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);

        Assert.All(PublicPage.All, page => Assert.All(
            Href().Matches(PageHtml.Of(page, [School])).Select(match => match.Groups["to"].Value),
            to => Assert.True(paths.Contains(to) || to.StartsWith("https://", StringComparison.Ordinal) || to.StartsWith("tel:", StringComparison.Ordinal) || to.StartsWith("mailto:", StringComparison.Ordinal), to)));
    }

    [Fact]
    public void Page_Any_LeavesNoFieldOpenAndRunsNothingFromTheSettings()
    {
        Assert.All(PublicPage.All, page =>
        {
            var html = PageHtml.Of(page, [School]);
            Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
            Assert.Contains("Secretariaat &quot;De Boom&quot;", html, StringComparison.Ordinal);
            Assert.Contains("tel:010123", html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Page_OtherLanguage_PointsBack()
    {
        Assert.All(PublicPage.All, page => Assert.Equal(page.Path, PublicPage.All.Single(other => other.Path == page.Other).Other));
    }

    [Theory]
    [InlineData("nl", "5 jaar nadat hij is gesloten")]
    [InlineData("en", "5 years after it is closed")]
    public void Privacy_OfOneOrganisation_SaysHowLongItKeeps(string language, string term)
    {
        Assert.Contains(term, PageHtml.Of(PublicPage.All.Single(page => page.Name == "privacy" && page.Language == language), [School]), StringComparison.Ordinal);
    }

    [Fact]
    public void Privacy_OfTwoThatKeepDifferently_SaysItOfEach()
    {
        var html = PageHtml.Of(PublicPage.All[0], [School with { Naam = "Een" }, School with { Naam = "Twee", BewaartermijnJaren = 20 }]);

        Assert.Contains("Een: 5 jaar", html, StringComparison.Ordinal);
        Assert.Contains("Twee: 20 jaar", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Privacy_OfLocationsThatKeepDifferently_SaysItOfEach()
    {
        var both = School with
        {
            Locaties = [new LocatieOptions { Naam = "School" }, new LocatieOptions { Naam = "Opvang", Sector = "kinderopvang" }],
            BewaartermijnPerSector = [new SectortermijnOptions { Sector = "kinderopvang", Jaren = 3 }],
        };

        var html = PageHtml.Of(PublicPage.All[0], [both]);

        Assert.Contains("School: 5 jaar", html, StringComparison.Ordinal);
        Assert.Contains("Opvang: 3 jaar", html, StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Href();
}
