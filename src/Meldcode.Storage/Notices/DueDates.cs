namespace Meldcode.Storage;

/// <summary>Brings up what the calendar says, for whoever keeps the calendar.</summary>
public sealed class DueDates
{
    private const int Page = 50;

    private readonly StorageTransaction _transaction;
    private readonly Reminders _reminders;
    private readonly TimeProvider _time;

    internal DueDates(StorageTransaction transaction, Reminders reminders, TimeProvider time) =>
        (_transaction, _reminders, _time) = (transaction, reminders, time);

    /// <summary>Turns everything that is due into notices, each once, in short transactions.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> TellAsync(CancellationToken ct)
    {
        var all = 0;
        int told;
        do
        {
            told = await _transaction.RunAsync(db => _reminders.TellDueAsync(db, _time.GetUtcNow(), Page, ct), ct);
            all += told;
        }
        while (told == Page);
        return all;
    }
}
