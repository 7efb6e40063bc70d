using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>A process with a worker of its own. It writes each call to a file as the world outside would see it, and stops
/// there for good at a given one, as if somebody pulled the plug between sending and writing that it was sent.</summary>
internal static class NoticeProcess
{
    public const string Sent = "sent.txt";

    public const string Argument = "notices";

    /// <param name="directory">Of the database.</param>
    /// <param name="worker">Name of this worker.</param>
    /// <param name="dieAt">Which call is its last; 0 for none.</param>
    public static async Task RunAsync(string directory, string worker, int dieAt, TimeSpan late)
    {
        await using var post = await Post.OpenAsync(directory);
        post.Time.Now += late;
        var calls = 0;
        foreach (var rung in post.Rungs)
        {
            rung.Answer = call =>
            {
                File.AppendAllText(Path.Combine(directory, Sent), $"{call.Notice.Id} {call.Rung} {call.Receiver.PersonId} {call.Notice.MaybeDouble}\n");
                if (++calls == dieAt)
                {
                    Console.Out.WriteLine("sent");
                    Console.Out.Flush();
                    new ManualResetEventSlim().Wait();
                }

                return new RungResult.Sent(null);
            };
        }

        await post.RunAsync(worker);
        await Console.Out.WriteLineAsync("done");
    }
}
