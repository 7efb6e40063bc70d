namespace Meldcode.Storage.Tests;

internal static class WriterProcess
{
    public static Task<int> Main(string[] args) => Task.FromResult(args.Length);
}
