using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Meldcode.EndToEnd.Driver;

/// <summary>The local client's page in Debian's Chromium: what a person sees and presses.</summary>
public sealed class BrowserClient : IAsyncDisposable
{
    private const int PatienceMs = 120_000;
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserClient(IPlaywright playwright, IBrowser browser, IPage page)
    {
        _playwright = playwright;
        _browser = browser;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The newest card in the chat that is open.</summary>
    public ILocator LastCard => Page.Locator(".ac-adaptiveCard").Last;

    /// <summary>Opens the page and waits until it is connected with the bot.</summary>
    /// <param name="width">Width of the window in CSS pixels; the page itself is not laid out for less than about 700.</param>
    public static async Task<BrowserClient> OpenAsync(Uri client, int width = 1280, int height = 900)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = FindChromium(),
            Args = Flags,
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions
        {
            Locale = "nl-NL",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        page.SetDefaultTimeout(PatienceMs);
        await page.GotoAsync(client.ToString());
        await page.GetByText("Connected.").WaitForAsync();
        // The log panel lies over the chat on a narrow screen; its buttons have no names.
        await page.GetByText("Log Panel", new() { Exact = true }).Locator("xpath=..").GetByRole(AriaRole.Button).Last.ClickAsync();
        return new BrowserClient(playwright, browser, page);
    }

    public async Task SaysAsync(string text)
    {
        var box = Page.Locator("div[role=textbox][contenteditable=true]");
        await box.ClickAsync();
        await box.PressSequentiallyAsync(text);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }

    /// <summary>Waits for these words anywhere in the newest card.</summary>
    public Task SeesCardAsync(string words) =>
        Page.Locator(".ac-adaptiveCard").Filter(new() { HasText = words }).Last.WaitForAsync();

    public Task SeesAsync(string words) => Page.GetByText(words).Last.WaitForAsync();

    public Task TicksAsync(string choice) => LastCard.GetByRole(AriaRole.Checkbox, new() { NameRegex = EndsWith(choice) }).CheckAsync();

    public Task PicksAsync(string choice) => LastCard.GetByRole(AriaRole.Radio, new() { NameRegex = EndsWith(choice) }).CheckAsync();

    public Task FillsAsync(string label, string text) => LastCard.GetByLabel(label).FillAsync(text);

    public Task PressesAsync(string button) => LastCard.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Types into the search box of the message extension.</summary>
    public async Task SearchesAsync(string words)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Search Command" }).ClickAsync();
        await Page.GetByPlaceholder("Enter a search term").PressSequentiallyAsync(words);
    }

    /// <summary>Takes a result of the search.</summary>
    public Task ChoosesAsync(string result) => Page.GetByText(result).Last.ClickAsync();

    public Task OpensChatAsync(string name) => Page.GetByRole(AriaRole.Treeitem, new() { Name = name }).ClickAsync();

    /// <summary>Keeps what is on the screen as tests/artifacts/screens/name.png.</summary>
    public Task KeepsScreenAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Checkout.Artifact("screens", $"{name}.png") });

    /// <summary>Keeps the newest card alone as tests/artifacts/screens/name.png.</summary>
    public Task KeepsCardAsync(string name) =>
        LastCard.ScreenshotAsync(new LocatorScreenshotOptions { Path = Checkout.Artifact("screens", $"{name}.png") });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    // A screen reader hears the field's label before the choice: "Kruis aan Tweede".
    private static Regex EndsWith(string choice) => new($"(^|\\s){Regex.Escape(choice)}$", RegexOptions.None, TimeSpan.FromMinutes(1));

    private static string FindChromium() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium: apt-get install chromium (tests/run.sh does).");
}
