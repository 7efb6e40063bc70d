using System.Net;
using Meldcode.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Host;

public sealed class DownloadTests
{
    private static readonly Actor Owner = new("00000000-0000-0000-0000-0000000000aa", "de-voorbeeldboom", "00000000-0000-0000-0000-000000000001");

    [Fact]
    public async Task Download_CodeFromTheChat_GivesTheDocumentOnce()
    {
        await using var bot = await RunningBot.StartAsync();
        var ticket = await TicketAsync(bot, Owner);

        using var file = await FetchAsync(bot, ticket.Token, ticket.Code);
        using var again = await FetchAsync(bot, ticket.Token, ticket.Code);

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.Content.Headers.ContentType!.MediaType);
        Assert.Matches("^meldcode-dossier-MC-....[.]docx$", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("PK"u8.ToArray(), (await file.Content.ReadAsByteArrayAsync())[..2]);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task Download_AsText_IsShownAndNotKept()
    {
        await using var bot = await RunningBot.StartAsync();
        var ticket = await TicketAsync(bot, Owner);

        using var text = await FetchAsync(bot, ticket.Token, ticket.Code, "tekst");

        Assert.Equal("text/plain", text.Content.Headers.ContentType!.MediaType);
        Assert.Null(text.Content.Headers.ContentDisposition);
        Assert.Contains("DOSSIER MELDCODE", await text.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", text.Headers.CacheControl!.ToString());
        Assert.Equal(["no-referrer"], text.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["nosniff"], text.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Download_Jaarcijfers_AreForWhoMaySeeThem()
    {
        await using var bot = await RunningBot.StartAsync();
        var downloads = bot.Services.GetRequiredService<IDownloads>();
        var own = await downloads.OfferAsync(new DownloadOrder(Owner, DownloadKind.Jaarcijfers, null), CancellationToken.None);
        var other = await downloads.OfferAsync(new DownloadOrder(Owner with { PersonId = "00000000-0000-0000-0000-000000000099" }, DownloadKind.Jaarcijfers, null), CancellationToken.None);

        using var csv = await FetchAsync(bot, own.Token, own.Code);
        using var refused = await FetchAsync(bot, other.Token, other.Code);

        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        Assert.Contains("jaar;stand op;soort;waarde;aantal", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Page_LookedAtManyTimes_UsesNothingUp()
    {
        await using var bot = await RunningBot.StartAsync();
        var ticket = await TicketAsync(bot, Owner);
        for (var i = 0; i < 30; i++)
        {
            using var request = new HttpRequestMessage(i % 2 == 0 ? HttpMethod.Head : HttpMethod.Get, $"/ophalen/{ticket.Token}");
            using var page = await bot.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        using var file = await FetchAsync(bot, ticket.Token, ticket.Code);

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Fact]
    public async Task Page_AnyToken_IsTheSame()
    {
        await using var bot = await RunningBot.StartAsync();
        var ticket = await TicketAsync(bot, Owner);

        var known = await bot.Client.GetStringAsync($"/ophalen/{ticket.Token}");
        var unknown = await bot.Client.GetStringAsync("/ophalen/nonsense");
        using var page = await bot.Client.GetAsync(new Uri("/ophalen/x", UriKind.Relative));

        Assert.Equal(unknown, known);
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script", known + policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_WhateverIsWrong_GetsTheSameAnswer()
    {
        await using var bot = await RunningBot.StartAsync();
        var used = await TicketAsync(bot, Owner);
        using var first = await FetchAsync(bot, used.Token, used.Code);
        var foreign = await TicketAsync(bot, Owner with { PersonId = "00000000-0000-0000-0000-000000000099" }, used: false);
        var open = await TicketAsync(bot, Owner);

        var answers = new List<(HttpStatusCode, string, string)>();
        foreach (var (token, code) in ((string, string)[])[("nonsense", "123456"), (used.Token, used.Code), (open.Token, "x"), (foreign.Token, foreign.Code)])
        {
            using var answer = await FetchAsync(bot, token, code);
            answers.Add((answer.StatusCode, answer.Content.Headers.ContentType!.ToString(), await answer.Content.ReadAsStringAsync()));
        }

        Assert.Equal(HttpStatusCode.NotFound, Assert.Single(answers.Distinct()).Item1);
    }

    [Fact]
    public async Task Download_ManyAttempts_AreHeldUp()
    {
        await using var bot = await RunningBot.StartAsync();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 30; i++)
        {
            using var answer = await FetchAsync(bot, "nonsense", "123456");
            statuses.Add(answer.StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.DoesNotContain(HttpStatusCode.OK, statuses);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("application/x-www-form-urlencoded", "code=%00%ff&code=2&vorm=%3Cscript%3E")]
    [InlineData("multipart/form-data; boundary=x", "--y")]
    [InlineData("multipart/form-data", "nothing")]
    [InlineData("text/plain", "code=1")]
    public async Task Download_AnyBody_IsRefusedWithoutAFault(string type, string body)
    {
        await using var bot = await RunningBot.StartAsync();
        var ticket = await TicketAsync(bot, Owner);
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await bot.Client.PostAsync(new Uri($"/ophalen/{ticket.Token}", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_OfACasus_LeavesNothingOfItOnDisk()
    {
        await using var bot = await RunningBot.StartAsync();
        var ticket = await TicketAsync(bot, Owner);
        var before = Files(bot);

        using var file = await FetchAsync(bot, ticket.Token, ticket.Code);

        Assert.Equal(before, Files(bot));
        Assert.DoesNotContain(bot.Log.All, line => line.Contains(ticket.Token, StringComparison.Ordinal) || line.Contains(ticket.Code, StringComparison.Ordinal));
    }

    private static List<string> Files(RunningBot bot) =>
        [.. Directory.GetFiles(bot.DataDirectory, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <param name="used">False for a link of somebody who may not see the casus.</param>
    private static async Task<DownloadTicket> TicketAsync(RunningBot bot, Actor actor, bool used = true)
    {
        var store = bot.Services.GetRequiredService<ICasusStore>();
        var protocol = ProtocolCatalog.BuiltIn.Find("inos", new DateOnly(2026, 9, 1))!;
        var id = new CasusId(new Guid(actor.PersonId[^12..].PadLeft(32, '7')));
        var starter = used ? actor : Owner;
        await store.StartAsync(starter, id, kenmerk => CasusDecider.Decide(null, protocol, new StartCasus
        {
            Now = TimeProvider.System.GetUtcNow(),
            By = starter.PersonId,
            Kenmerk = kenmerk,
            Leeftijd = Leeftijdsgroep.VierTotTwaalf,
        }), null, CancellationToken.None);
        return await bot.Services.GetRequiredService<IDownloads>().OfferAsync(new DownloadOrder(actor, DownloadKind.Dossier, id), CancellationToken.None);
    }

    private static Task<HttpResponseMessage> FetchAsync(RunningBot bot, string token, string code, string form = "bestand") =>
        bot.Client.PostAsync(new Uri($"/ophalen/{token}", UriKind.Relative), new FormUrlEncodedContent(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = code, ["vorm"] = form }));
}
