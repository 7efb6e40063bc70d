using Meldcode.Bot.Tests.Host;
using Meldcode.Bot.Workers;
using Meldcode.Domain;
using Microsoft.Extensions.Logging;

namespace Meldcode.Bot.Tests.Workers;

public sealed class RetentionJobTests
{
    [Fact]
    public async Task Execute_TheStorageFails_SaysWhatKindOfFaultAndGoesOn()
    {
        using var log = new LogLines();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        var erasure = new Broken();
        var job = new RetentionJob(erasure, factory.CreateLogger<RetentionJob>());

        await job.Execute(null!, CancellationToken.None);
        await job.Execute(null!, CancellationToken.None);

        Assert.Equal(2, erasure.Asked);
        Assert.All(log.All, line => Assert.DoesNotContain("geheim", line, StringComparison.Ordinal));
        Assert.Contains(log.All, line => line.StartsWith("1801 ", StringComparison.Ordinal) && line.Contains(nameof(TimeoutException), StringComparison.Ordinal));
    }

    private sealed class Broken : ICasusErasure
    {
        public int Asked { get; private set; }

        public Task<CasusErased> EraseAsync(Actor actor, CasusId id, Kenmerk? typed, ErasureReason reason, CancellationToken ct) =>
            throw new NotSupportedException();

        public Task<int> EraseOverdueAsync(CancellationToken ct)
        {
            Asked++;
            throw new TimeoutException("geheim");
        }
    }
}
