using AdaptiveCards;
using Meldcode.TestKit.Rendering;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

/// <summary>The renderer is only worth asking if it finds what is wrong and is silent about what is right.</summary>
public sealed class CardRendererTests(CardRendererTests.Browser browser) : IClassFixture<CardRendererTests.Browser>
{
    [Fact]
    public async Task Check_OrdinaryCard_FindsNothing()
    {
        var report = await browser.Renderer.CheckAsync(SampleCard.Checklist().ToJson(), CancellationToken.None);

        Assert.True(report.IsClean, report.ToString());
    }

    [Fact]
    public async Task Check_ExecuteWithSubmitAsFallback_FindsNothing()
    {
        var execute = new AdaptiveExecuteAction { Title = "a", Verb = "v", Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "a" }) };
        var card = Cards.With(new AdaptiveTextBlock("a"), new AdaptiveActionSet { Actions = [execute] });
        card.Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "ververs" }, UserIds = ["29:a"] };

        var report = await browser.Renderer.CheckAsync(card.ToJson(), CancellationToken.None);

        Assert.True(report.IsClean, report.ToString());
    }

    [Theory]
    [InlineData("{'type':'Bloem'}", "UnknownElementType")]
    [InlineData("{'type':'Input.Text','label':'a'}", "PropertyCantBeNull")]
    [InlineData("{'type':'Input.ChoiceSet','id':'a','label':'a','choices':[]}", "CollectionCantBeEmpty")]
    [InlineData("{'type':'Input.Text','id':'a','label':'a'},{'type':'Input.Text','id':'a','label':'b'}", "DuplicateId")]
    [InlineData("{'type':'Input.Text','id':'a','label':'a','isRequired':true}", "RequiredInputsShouldHaveErrorMessage")]
    [InlineData("{'type':'TextBlock','text':'een tekst die zonder afbreken nooit op één regel van een telefoon past'}", "CutOffText")]
    [InlineData("{'type':'Input.Toggle','id':'a','title':'een vraag die zonder afbreken nooit op één regel van een telefoon past'}", "CutOffText")]
    [InlineData("{'type':'ActionSet','actions':[{'type':'Action.Bel','title':'a'}]}", "UnknownActionType")]
    [InlineData("{'type':'ActionSet','actions':[{'type':'Action.ToggleVisibility','title':'a','targetElements':['weg']}]}", "UnknownTarget")]
    public async Task Check_BadElement_IsFound(string body, string code)
    {
        var report = await browser.Renderer.CheckAsync(Card("1.5", body), CancellationToken.None);

        Assert.Equal([code], report.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Check_AfterABadCard_FindsNothingInAGoodOne()
    {
        await browser.Renderer.CheckAsync("geen json", CancellationToken.None);

        var report = await browser.Renderer.CheckAsync(Card("1.5", "{'type':'TextBlock','text':'a'}"), CancellationToken.None);

        Assert.True(report.IsClean, report.ToString());
    }

    [Fact]
    public async Task CheckAll_ManyCards_FindsWhatIsWrongInTheRightOne()
    {
        var good = SampleCard.Checklist().ToJson();
        var bad = Card("1.5", "{'type':'Bloem'}");

        var reports = await browser.Renderer.CheckAllAsync([.. Enumerable.Repeat(good, 30), bad, good], CancellationToken.None);

        Assert.Equal([.. Enumerable.Repeat(0, 30), 1, 0], reports.Select(report => report.Findings.Count));
    }

    [Fact]
    public async Task Check_SevenActions_AreTooMany()
    {
        var card = Cards.With(new AdaptiveActionSet { Actions = [.. Enumerable.Range(1, 7).Select(n => new AdaptiveSubmitAction { Title = $"{n}" })] });

        var report = await browser.Renderer.CheckAsync(card.ToJson(), CancellationToken.None);

        Assert.Equal(["TooManyActions"], report.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("{'type':'Kaart'}")]
    [InlineData("geen json")]
    [InlineData("null")]
    public async Task Check_NoCard_IsFound(string json)
    {
        var report = await browser.Renderer.CheckAsync(json.Replace('\'', '"'), CancellationToken.None);

        Assert.Equal("NotACard", Assert.Single(report.Findings).Code);
    }

    [Fact]
    public async Task Check_NewerVersion_IsFound()
    {
        var report = await browser.Renderer.CheckAsync(Card("1.6", "{'type':'TextBlock','text':'a'}"), CancellationToken.None);

        Assert.Equal("VersionTooNew", Assert.Single(report.Findings).Code);
    }

    [Fact]
    public async Task Check_MoreThan28Kilobytes_IsFound()
    {
        var report = await browser.Renderer.CheckAsync(Cards.With(new AdaptiveTextBlock(new string('é', 15_000)) { Wrap = true }).ToJson(), CancellationToken.None);

        Assert.Contains("TooLarge", report.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(CardRenderer.Phone)]
    [InlineData(CardRenderer.Desktop)]
    public async Task Screenshot_OrdinaryCard_IsAPngOfThatWidth(int width)
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"checklist-{width}.png");

        await browser.Renderer.ScreenshotAsync(SampleCard.Checklist().ToJson(), path, width, CancellationToken.None);

        Assert.Equal(2 * width, PngWidth(await File.ReadAllBytesAsync(path)));
    }

    private static string Card(string version, string body) =>
        $"{{'type':'AdaptiveCard','version':'{version}','body':[{body}]}}".Replace('\'', '"');

    // A PNG's width is the big-endian number at byte 16.
    private static int PngWidth(byte[] png) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16, 4));

    public sealed class Browser : IAsyncLifetime
    {
        public CardRenderer Renderer { get; private set; } = null!;

        public async Task InitializeAsync() => Renderer = await CardRenderer.StartAsync(CancellationToken.None);

        public Task DisposeAsync() => Renderer.DisposeAsync().AsTask();
    }
}
