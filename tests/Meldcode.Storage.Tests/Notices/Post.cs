using Meldcode.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Storage.Tests;

/// <summary>A database with a worker whose clock jumps to the next thing that is due.</summary>
internal sealed class Post(TestDatabase database, params FakeRung[] rungs) : IAsyncDisposable
{
    public static readonly Actor Af = A.Professional with { PersonId = TestOrganisaties.Aandachtsfunctionaris };

    public static readonly Actor Deputy = A.Professional with { PersonId = TestOrganisaties.Deputy };

    public TestDatabase Database => database;

    public FakeRung Card => rungs[0];

    public IReadOnlyList<FakeRung> Rungs => rungs;

    public INoticeBoard Board => database.Get<INoticeBoard>();

    public NoticeRunner Runner => database.Get<NoticeRunner>();

    public List<NoticeStatus> Moves { get; } = [];

    /// <summary>Every call of every rung in the order in which they were made.</summary>
    public IEnumerable<FakeRung.Call> Calls => rungs.SelectMany(rung => rung.Calls).OrderBy(call => call.At);

    public static async Task<Post> OpenAsync(string? directory = null)
    {
        var time = new ManualTime();
        FakeRung[] rungs = [new(Rung.Card, time), new(Rung.ActivityFeed, time), new(Rung.Email, time)];
        Watcher watcher = new();
        void Change(IServiceCollection services)
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddSingleton<INoticeWatcher>(watcher);
            foreach (var rung in rungs)
            {
                services.AddSingleton<IRung>(rung);
            }
        }

        var database = directory is null ? await TestDatabase.MigratedAsync(Change) : new TestDatabase(directory, Change);
        var post = new Post(database, rungs) { Time = time };
        watcher.Moves = post.Moves;
        return post;
    }

    public required ManualTime Time { get; init; }

    /// <summary>A casus that reached step 4.</summary>
    public async Task<CasusId> Stap4Async(int number = 1)
    {
        var id = await database.CasusAsync(number);
        await database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(4)]));
        return id;
    }

    public Task<CasusUpdate> DangerAsync(CasusId id) => database.UpdateAsync(
        id, _ => new Decision.Accepted([new AcuutGevaarReported { At = Time.Now, By = A.Professional.PersonId }]));

    public async Task<NoticeStatus> StatusAsync(CasusId id) => (await Board.OfCasusAsync(A.Professional, id, CancellationToken.None))[0];

    /// <summary>Handles everything that is due now.</summary>
    public async Task RunAsync(string worker = "worker-1")
    {
        while (await Runner.RunOneAsync(worker, CancellationToken.None))
        {
        }
    }

    /// <summary>Lets the time go by until then, stopping at everything that is due.</summary>
    public async Task RunToAsync(DateTimeOffset end)
    {
        for (var steps = 0; ; steps++)
        {
            Assert.True(steps < 20_000, "the clock does not get on");
            await RunAsync();
            if (await Runner.NextDueAsync(CancellationToken.None) is not { } next || next > end)
            {
                Time.Now = end;
                return;
            }

            Time.Now = next > Time.Now ? next : Time.Now.AddSeconds(1);
        }
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private sealed class Watcher : INoticeWatcher
    {
        public List<NoticeStatus> Moves { get; set; } = [];

        public Task MovedAsync(NoticeStatus status, CancellationToken ct)
        {
            Moves.Add(status);
            return Task.CompletedTask;
        }
    }
}
