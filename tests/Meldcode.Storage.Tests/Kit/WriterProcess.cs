using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>A process that writes to casussen until it is killed, and says what was acknowledged.</summary>
internal static class WriterProcess
{
    public const int Casussen = 4;

    /// <summary>Started by the test host without arguments, and by <see cref="KillTests"/> with the data directory.</summary>
    public static async Task Main(string[] args)
    {
        if (args is [NoticeProcess.Argument, var data, var worker, var dieAt, var late])
        {
            var seconds = double.Parse(late, CultureInfo.InvariantCulture);
            await NoticeProcess.RunAsync(data, worker, int.Parse(dieAt, CultureInfo.InvariantCulture), TimeSpan.FromSeconds(seconds));
        }
        else if (args is [var directory])
        {
            await using var database = new TestDatabase(directory);
            await Task.WhenAll(Enumerable.Range(1, Casussen).Select(number => Task.Run(() => WriteAsync(database, A.Id(number)))));
        }
    }

    public static DeliveryId Delivery(CasusId id, int version) => new($"{id}/{version}");

    public static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);

    private static async Task WriteAsync(TestDatabase database, CasusId id)
    {
        var version = (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Version;
        while (await database.UpdateAsync(id, A.Note(Text(version + 1)), version, Delivery(id, version + 1)) is CasusUpdate.Saved)
        {
            version++;
            await Console.Out.WriteLineAsync($"{id} {version}");
        }
    }
}
