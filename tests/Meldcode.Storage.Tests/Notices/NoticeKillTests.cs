using System.Diagnostics;
using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>Real processes, killed with no chance to tidy up.</summary>
public sealed class NoticeKillTests
{
    private const int Notices = 4;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task RunOneAsync_KilledAfterSending_SendsThatOneAgainMarkedAndNoOther(int dieAt)
    {
        await using var post = await Post.OpenAsync();
        for (var number = 1; number <= Notices; number++)
        {
            await post.Stap4Async(number);
        }

        await RunAsync(post.Database.Directory, "killed", dieAt, TimeSpan.Zero, "sent");
        await RunAsync(post.Database.Directory, "at-once", 0, TimeSpan.FromSeconds(5), "done");
        await RunAsync(post.Database.Directory, "after-the-lease", 0, TimeSpan.FromMinutes(10), "done");

        var calls = (await File.ReadAllLinesAsync(Path.Combine(post.Database.Directory, NoticeProcess.Sent))).Select(line => line.Split(' ')).ToList();
        var same = calls.GroupBy(call => (call[0], call[1], call[2])).ToList();
        Assert.Equal(Notices * 2, same.Count);
        var twice = Assert.Single(same, calls => calls.Count() > 1);
        Assert.Equal(["False", "True"], twice.Select(call => call[3]));
        Assert.Equal(1, calls.Count(call => call[3] == "True"));
        for (var number = 1; number <= Notices; number++)
        {
            Assert.Equal(NoticeState.Waiting, (await post.StatusAsync(A.Id(number))).State);
        }
    }

    private static async Task RunAsync(string directory, string worker, int dieAt, TimeSpan late, string until)
    {
        string[] arguments =
        [
            typeof(WriterProcess).Assembly.Location, NoticeProcess.Argument, directory, worker,
            dieAt.ToString(CultureInfo.InvariantCulture), late.TotalSeconds.ToString(CultureInfo.InvariantCulture),
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        try
        {
            Assert.Equal(until, await process.StandardOutput.ReadLineAsync());
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
