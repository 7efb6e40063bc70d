using System.Data.Common;

namespace Meldcode.Bot.Verbs;

/// <summary>Runs a verb on the storage. Standard output is the answer alone; what went wrong is one Dutch message.</summary>
internal sealed class StorageVerbRunner(TextWriter output, TextWriter error, IReadOnlyList<IStorageVerb> verbs)
{
    private const int Success = 0;
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <returns>The exit code, or null when none of these verbs was asked.</returns>
    public async Task<int?> RunAsync(string[] arguments, CancellationToken ct)
    {
        if (VerbCall.Read(arguments) is not { } call || verbs.FirstOrDefault(verb => verb.Name == call.Name) is not { } verb)
        {
            return null;
        }

        Host.HostDefaults.SpeakDutch();
        try
        {
            return await RunAsync(verb, call, ct);
        }
        catch (UsageException e)
        {
            return Tell(e.Message, WrongUsage);
        }
        catch (VerbFailedException e)
        {
            return Tell(e.Message, Failed);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            return Tell($"De opslag kan niet worden gebruikt ({e.GetType().Name}).", Failed);
        }
    }

    private async Task<int> RunAsync(IStorageVerb verb, VerbCall call, CancellationToken ct)
    {
        await using var storage = new VerbStorage(call.Settings);
        var answer = await verb.AnswerAsync(VerbArguments.Parse(call.Arguments, verb.Options, verb.TakesText), storage, ct);
        await output.WriteAsync(answer.Output);
        return answer.Good ? Success : Failed;
    }

    private int Tell(string message, int exitCode)
    {
        error.Write(message + "\n");
        return exitCode;
    }
}
