using Meldcode.Conversation;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Escalation;
using Meldcode.Domain;
using Meldcode.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Dialogs;

/// <summary>A conversation with the real bot on a real database: somebody says or taps, and reads what comes back.</summary>
internal sealed class Chat : IAsyncDisposable
{
    public const string Tenant = "00000000-0000-0000-0000-0000000000aa";

    private readonly string _directory = Directory.CreateTempSubdirectory("meldcode-chat-").FullName;
    private readonly List<Activity> _replies = [];
    private readonly List<Activity> _updates = [];
    private ServiceProvider _services = null!;
    private int _ids;

    public Organisaties Settings { get; } = new();

    /// <summary>What stands behind the ports of notices.</summary>
    public NoticeDouble Notices { get; } = new();

    public Clock Time { get; } = new(new DateTimeOffset(2026, 11, 23, 15, 30, 0, TimeSpan.Zero));

    /// <summary>The last thing that was sent to the bot.</summary>
    public Activity LastSent { get; private set; } = new();

    /// <summary>What the bot sent in the last turn.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    /// <summary>Cards that the bot changed in place in the last turn.</summary>
    public IReadOnlyList<Activity> Updates => _updates;

    /// <summary>Address of the page for downloads; null when there is none.</summary>
    public string? Page { get; set; }

    public string Person { get; set; } = "00000000-0000-0000-0000-000000000001";

    /// <summary>The newest card of the last turn that had one.</summary>
    public JObject Card { get; private set; } = [];

    public string CardId { get; private set; } = "";

    /// <summary>Everything readable that the bot sent in the last turn.</summary>
    public string Text => string.Join("\n", _replies.Select(Readable));

    public ICasusStore Store => _services.GetRequiredService<ICasusStore>();

    public Actor Actor => new(Tenant, Organisaties.Demo.Id, Person);

    public static async Task<Chat> StartAsync(string variant = "inos")
    {
        var chat = new Chat();
        chat.Settings.Current = Organisaties.Demo with { Variant = variant };
        await chat.BootAsync();
        return chat;
    }

    /// <summary>The process dies and comes back on the same data.</summary>
    public async Task RestartsAsync()
    {
        await _services.DisposeAsync();
        await BootAsync();
    }

    /// <summary>All dialog state is lost; only the journal is left.</summary>
    public Task ForgetsDialogStateAsync() => ChangesDatabaseAsync("DELETE FROM bot_state");

    /// <summary>Somebody changes the database from outside.</summary>
    public async Task ChangesDatabaseAsync(string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database()}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>What lies on disk at this moment, while the bot runs.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Files() =>
        [.. Directory.EnumerateFiles(_directory, "*", SearchOption.AllDirectories).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];

    public Task<Chat> SaysAsync(string text) => SendsAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>Taps a button of the newest card by its title, with values for inputs by id.</summary>
    public Task<Chat> TapsAsync(string title, params (string Id, string Value)[] inputs) => SendsAsync(TapOf(title, inputs));

    /// <summary>The activity that a tap would send.</summary>
    public Activity TapOf(string title, params (string Id, string Value)[] inputs)
    {
        var action = Actions(Card).FirstOrDefault(found => (string?)found["title"] == title)
            ?? throw new InvalidOperationException($"{_replies.Count} replies: {Text[..Math.Min(Text.Length, 300)]}; no button '{title}'; there are: {string.Join(", ", Titles)}");
        var data = (JObject)(action["data"]?.DeepClone() ?? new JObject());
        foreach (var input in Inputs(Card))
        {
            data[(string)input["id"]!] = (string?)input["value"] ?? "";
        }

        foreach (var (id, value) in inputs)
        {
            data[id] = data.ContainsKey(id) ? value : throw new InvalidOperationException($"no input '{id}'");
        }

        return new Activity { Type = ActivityTypes.Message, Value = data, ReplyToId = CardId };
    }

    /// <summary>The activity that a tap on another card than the newest would send.</summary>
    public static Activity TapOn(Activity shown, string title) => new()
    {
        Type = ActivityTypes.Message,
        Value = Actions(CardOf(shown)!).First(action => (string?)action["title"] == title)["data"]!.DeepClone(),
        ReplyToId = shown.Id,
    };

    /// <summary>Titles of all buttons of the newest card, folded ones too.</summary>
    public IEnumerable<string> Titles => Actions(Card).Select(action => (string?)action["title"] ?? "");

    public IEnumerable<JObject> InputsOnCard => Inputs(Card);

    public async Task<Chat> SendsAsync(Activity activity)
    {
        activity.Id ??= $"a{++_ids}";
        LastSent = Addressed(activity);
        _replies.Clear();
        _updates.Clear();
        Time.Advance(TimeSpan.FromSeconds(20));
        var adapter = new RecordingAdapter(this);
        await adapter.ReceivesAsync(activity, _services.GetRequiredService<IBot>());
        if (_replies.FindLast(reply => CardOf(reply) is not null) is { } withCard)
        {
            Card = CardOf(withCard)!;
            CardId = withCard.Id;
        }

        return this;
    }

    /// <summary>Several activities arrive at the same moment; what comes back to each is not kept.</summary>
    public Task SendsAtOnceAsync(params IEnumerable<Activity> activities) => Task.WhenAll(activities.Select(activity =>
    {
        activity.Id = $"at-once-{Interlocked.Increment(ref _ids)}";
        var addressed = Addressed(activity);
        return Task.Run(() => new RecordingAdapter(null).ReceivesAsync(addressed, _services.GetRequiredService<IBot>()));
    }));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private Activity Addressed(Activity activity)
    {
        activity.ChannelId = "msteams";
        activity.From = new ChannelAccount(Person, "Medewerker") { AadObjectId = Person };
        activity.Recipient = new ChannelAccount("bot", "Meldcode");
        activity.Conversation ??= new ConversationAccount(isGroup: false, conversationType: "personal", id: $"personal-{Person}", tenantId: Tenant);
        activity.Conversation.TenantId ??= Tenant;
        activity.ServiceUrl = "https://smba.trafficmanager.net/emea/";
        return activity;
    }

    private static JObject? CardOf(Activity reply) =>
        reply.Attachments?.FirstOrDefault(file => file.ContentType == AdaptiveCards.AdaptiveCard.ContentType) is { } file
            ? JObject.FromObject(file.Content)
            : null;

    /// <summary>Everything readable on the card that an activity carries.</summary>
    public static string Words(Activity activity) => CardOf(activity) is { } card ? string.Join("\n", Words(card)) : "";

    private static string Readable(Activity reply) =>
        string.Join("\n", new[] { reply.Text ?? "" }.Concat(CardOf(reply) is { } card ? Words(card) : []));

    private static IEnumerable<string> Words(JObject card) =>
        card.Descendants().OfType<JProperty>()
            .Where(property => property.Name is "text" or "title" or "label" or "value" or "errorMessage" && property.Value.Type == JTokenType.String)
            .Select(property => (string)property.Value!);

    private static IEnumerable<JObject> Actions(JObject card) =>
        card.DescendantsAndSelf().OfType<JObject>().Where(item => ((string?)item["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true);

    private static IEnumerable<JObject> Inputs(JObject card) =>
        card.DescendantsAndSelf().OfType<JObject>().Where(item => ((string?)item["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    private string Database() => Directory.GetFiles(_directory, "*.db").Single();

    private async Task BootAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:DataDirectory"] = _directory, ["Keys:GenerateForDevelopment"] = "true" })
            .Build();
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IOrganisatieDirectory>(Settings)
            .AddMeldcodeStorage(configuration)
            .AddMeldcodeConversation()
            .AddSingleton<IDownloadPage>(new DownloadPages(this))
            .AddSingleton<INoticeBoard>(Notices)
            .AddSingleton<IReminderBook>(Notices)
            .AddSingleton<IReachability>(Notices)
            .AddSingleton<IConversationBook>(Notices)
            .AddSingleton<BotAdapter>(new RecordingAdapter(this))
            .AddSingleton(new ProactiveAccount("app", null))
            .BuildServiceProvider();
        await _services.GetRequiredService<SchemaMigrator>().MigrateAsync(default);
    }

    private sealed class DownloadPages(Chat chat) : IDownloadPage
    {
        public Uri? For(string token) => chat.Page is { } page ? new Uri(page + token) : null;
    }

    /// <summary>Hands an activity to the bot as it came, and keeps what is sent and changed, if there is anybody to keep it.</summary>
    private sealed class RecordingAdapter(Chat? chat) : BotAdapter
    {
        public async Task ReceivesAsync(Activity activity, IBot bot)
        {
            using var turn = new TurnContext(this, activity);
            await RunPipelineAsync(turn, bot.OnTurnAsync, default);
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            foreach (var activity in activities.Where(_ => chat is not null))
            {
                activity.Id = $"b{++chat!._ids}";
                chat._replies.Add(activity);
            }

            await Task.CompletedTask;
            return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            chat?._updates.Add(activity);
            return Task.FromResult(new ResourceResponse(activity.Id));
        }
    }

    /// <summary>One organisation, whatever the tenant is called.</summary>
    internal sealed class Organisaties : IOrganisatieDirectory
    {
        public static Organisatie Demo { get; } = new()
        {
            Id = "voorbeeld",
            TenantId = Tenant,
            Name = "Basisschool De Voorbeeldboom",
            Variant = "inos",
            PersonWord = "leerling",
            Locations = [new Locatie("Hoofdlocatie", [new Contact("Aandachtsfunctionaris", null, "0800-2000", "ma t/m do")])],
            Directeur = new Contact("Directeur", null, null, null),
            RecordSystem = "ParnasSys",
        };

        public Organisatie Current { get; set; } = Demo;

        public Organisatie? Find(string tenantId) => tenantId == Current.TenantId ? Current : null;
    }

    internal sealed class Clock(DateTimeOffset start) : TimeProvider
    {
        private DateTimeOffset _now = start;

        public void Advance(TimeSpan span) => _now += span;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
