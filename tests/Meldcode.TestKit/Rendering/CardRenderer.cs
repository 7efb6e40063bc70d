#nullable enable
using System.Text.Json;
using Microsoft.Playwright;

namespace Meldcode.TestKit.Rendering;

/// <summary>Draws and checks Adaptive Cards with Microsoft's renderer in a browser. Start one per test class, or one for all; safe for parallel use.</summary>
public sealed class CardRenderer : IAsyncDisposable
{
    /// <summary>Pixels between the edges of a small phone.</summary>
    public const int Phone = 360;

    /// <summary>Pixels that the desktop client gives a card.</summary>
    public const int Desktop = 640;

    /// <summary>Cards in one call to the page.</summary>
    private const int Batch = 25;

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string _html;
    private readonly string _hostConfig;

    private CardRenderer(IPlaywright playwright, IBrowser browser, string html, string hostConfig)
    {
        _playwright = playwright;
        _browser = browser;
        _html = html;
        _hostConfig = hostConfig;
    }

    /// <exception cref="InvalidOperationException">Chromium or the npm package is missing; the message says how to get it.</exception>
    public static async Task<CardRenderer> StartAsync(CancellationToken ct)
    {
        var launch = new BrowserTypeLaunchOptions { ExecutablePath = RendererFiles.Chromium, Args = Flags };
        var html = await RendererFiles.PageAsync(ct);
        var hostConfig = await RendererFiles.HostConfigAsync(ct);
        RendererFiles.PointPlaywrightAtItsDriver();
        var playwright = await Playwright.CreateAsync().WaitAsync(ct);
        return new CardRenderer(playwright, await playwright.Chromium.LaunchAsync(launch).WaitAsync(ct), html, hostConfig);
    }

    /// <summary>Everything wrong with the card, as drawn on a phone, where room is least.</summary>
    public Task<CardReport> CheckAsync(string cardJson, CancellationToken ct) =>
        OnPageAsync(Phone, page => ShowAsync(page, cardJson), ct);

    /// <summary>The same for many cards, drawn one after the other on one page, in their order.</summary>
    public Task<IReadOnlyList<CardReport>> CheckAllAsync(IEnumerable<string> cardsJson, CancellationToken ct) =>
        OnPageAsync(Phone, page => ShowAllAsync(page, cardsJson), ct);

    /// <summary>A PNG of the whole card at twice the pixels, whatever its findings.</summary>
    /// <param name="width">In CSS pixels: <see cref="Phone"/> or <see cref="Desktop"/>.</param>
    public Task ScreenshotAsync(string cardJson, string path, int width, CancellationToken ct) =>
        OnPageAsync(width, page => ShootAsync(page, cardJson, path), ct);

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }

    private async Task<T> OnPageAsync<T>(int width, Func<IPage, Task<T>> use, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await using var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 100 },
            DeviceScaleFactor = 2,
            TimezoneId = "Europe/Amsterdam",
            Offline = true,
        });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(_html);
        return await use(page).WaitAsync(ct);
    }

    private async Task<byte[]> ShootAsync(IPage page, string cardJson, string path)
    {
        await ShowAsync(page, cardJson);
        return await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
    }

    private async Task<IReadOnlyList<CardReport>> ShowAllAsync(IPage page, IEnumerable<string> cardsJson)
    {
        var reports = new List<CardReport>();
        foreach (var batch in cardsJson.Chunk(Batch))
        {
            var findings = await page.EvaluateAsync<string>("([cards, hostConfig]) => showCards(cards, hostConfig)", new object[] { batch, _hostConfig });
            reports.AddRange(JsonSerializer.Deserialize<CardFinding[][]>(findings, JsonSerializerOptions.Web)!.Select(found => new CardReport(found)));
        }

        return reports;
    }

    private async Task<CardReport> ShowAsync(IPage page, string cardJson)
    {
        var findings = await page.EvaluateAsync<string>("([card, hostConfig]) => showCard(card, hostConfig)", new[] { cardJson, _hostConfig });
        return new CardReport(JsonSerializer.Deserialize<CardFinding[]>(findings, JsonSerializerOptions.Web)!);
    }
}
