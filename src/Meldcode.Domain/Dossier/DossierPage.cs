namespace Meldcode.Domain;

/// <summary>One round while it is being written: later entries mark the earlier ones that they replace.</summary>
internal sealed class DossierPage(DateTimeOffset startedAt)
{
    private readonly List<DossierEntry> _entries = [];

    /// <summary>Step of the answer that was given last; what belongs to an outcome is counted to it.</summary>
    public int LastStap => _entries.FindLast(entry => entry is RecordedAnswer or RecordedAdvies)?.Stap ?? 0;

    public DossierRound Round(int number) => new(number, startedAt, _entries);

    public void Add(CasusEvent happened, IEnumerable<DossierEntry> entries)
    {
        switch (happened)
        {
            case OnderdeelRecorded e:
                Replace(entry => entry.Subject == e.Onderdeel, 0, e.At);
                break;
            case GesprekSkipped e:
                Replace(entry => entry.Subject == e.Onderdeel, 0, e.At);
                break;
            case AfwegingsvraagReopened e:
                TakeBack(e);
                break;
        }

        _entries.AddRange(entries);
    }

    /// <summary>What comes next under this subject is one more, and takes the place of nothing.</summary>
    public void KeepApart(string subject)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            _entries[i] = _entries[i].Subject == subject ? _entries[i] with { Subject = $"{subject}-{_entries[i].At.UtcTicks}" } : _entries[i];
        }
    }

    /// <summary>With an answer go the answers, help and outcomes that came after it.</summary>
    private void TakeBack(AfwegingsvraagReopened e)
    {
        var from = _entries.FindLastIndex(entry => entry is RecordedAnswer && entry.SupersededAt is null && entry.Subject == e.Knoop);
        if (from >= 0)
        {
            Replace(entry => entry is RecordedAnswer or RecordedHulp or RecordedUitkomst, from, e.At);
        }
    }

    private void Replace(Func<DossierEntry, bool> replaced, int from, DateTimeOffset at)
    {
        for (var i = from; i < _entries.Count; i++)
        {
            if (_entries[i].SupersededAt is null && replaced(_entries[i]))
            {
                _entries[i] = _entries[i] with { SupersededAt = at };
            }
        }
    }
}
