using System.Text;

namespace Meldcode.Bot.Verbs;

/// <summary>The console as verbs need it: UTF-8 without a byte-order mark, whatever the machine's own encoding is.</summary>
internal static class VerbConsole
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc cref="VerbRunner.Run"/>
    public static int? Run(string[] arguments)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        using var error = new StreamWriter(Console.OpenStandardError(), Utf8);
        return new VerbRunner(output, error, TimeProvider.System).Run(arguments);
    }

    /// <inheritdoc cref="StorageVerbRunner.RunAsync(string[], CancellationToken)"/>
    public static async Task<int?> RunAsync(string[] arguments, CancellationToken ct)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        await using var error = new StreamWriter(Console.OpenStandardError(), Utf8);
        return await new StorageVerbRunner(output, error, StorageVerbs.All).RunAsync(arguments, ct);
    }
}
