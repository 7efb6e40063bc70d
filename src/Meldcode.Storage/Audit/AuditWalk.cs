namespace Meldcode.Storage;

/// <summary>One walk along the chain: takes the rows in order and remembers what is wrong.</summary>
/// <param name="keys">Ids that this database was ever used with.</param>
internal sealed class AuditWalk(KeyRing ring, IReadOnlyCollection<string> keys, (long Row, string Hash)? anchor)
{
    private readonly List<AuditBreak> _breaks = [];
    private byte[] _hash = AuditChain.Beginning;
    private long _rows;
    private long _oldKeys;
    private bool _anchorSeen = anchor is null;

    public IReadOnlyList<AuditBreak> Breaks => _breaks;

    public long Last { get; private set; }

    public void Take(AuditFound found)
    {
        if (found.Id != Last + 1)
        {
            _breaks.Add(new AuditBreak(Last + 1, AuditFlaw.RowMissing));
        }
        else if (found.Row is null || !AuditChain.IsLinked(found.Row, _hash))
        {
            _breaks.Add(new AuditBreak(found.Id, AuditFlaw.RowAltered));
        }

        if (found.Row is { } row)
        {
            Look(row);
        }

        // From what is there: one change is one break, and not all that follows.
        (Last, _hash) = (found.Id, found.Row?.Hash ?? _hash);
        _rows++;
    }

    public void End(AuditHeadRow? head, bool hasMore)
    {
        if (!_anchorSeen)
        {
            _breaks.Add(new AuditBreak(anchor!.Value.Row, AuditFlaw.AnchorDiffers));
        }

        if (head is not null && head.Last > Last)
        {
            _breaks.Add(new AuditBreak(Last + 1, AuditFlaw.RowMissing));
        }
        else if (head is null || hasMore || !AuditChain.IsClosed(head, ring) || !head.Hash.AsSpan().SequenceEqual(_hash) || (Last == 0 && keys.Count > 0))
        {
            _breaks.Add(new AuditBreak(Last, AuditFlaw.EndWrong));
        }
    }

    public AuditVerdict Verdict(IEnumerable<long> shortJournals) => new(
        _rows, Last, Convert.ToHexStringLower(_hash),
        [.. _breaks.Concat(shortJournals.Select(id => new AuditBreak(id, AuditFlaw.EventsMissing))).OrderBy(found => found.Row)],
        _oldKeys);

    private void Look(AuditRow row)
    {
        switch (AuditChain.IsSealed(row, ring))
        {
            case null when keys.Contains(row.KeyId):
                _oldKeys++;
                break;
            case null or false:
                _breaks.Add(new AuditBreak(row.Id, AuditFlaw.SealWrong));
                break;
        }

        if (row is { Action: AuditAction.Chain, Result: AuditResult.Tampered })
        {
            _breaks.Add(new AuditBreak(row.Id, AuditFlaw.FoundBroken));
        }

        if (row.Id == anchor?.Row)
        {
            _anchorSeen = Convert.ToHexStringLower(row.Hash).StartsWith(anchor.Value.Hash, StringComparison.OrdinalIgnoreCase);
        }
    }
}
