using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Storage.Audit;

/// <summary>Walks one chain link by link and says what does not fit.</summary>
internal sealed class ChainCheck(Guid chain, List<string> faults)
{
    private byte[] _hash = AuditLink.Beginning;

    /// <summary>The number of the last link seen.</summary>
    public long Number { get; private set; }

    public void Next(AuditLink link, AuditRow? row)
    {
        if (link.Number != Number + 1) faults.Add($"Chain {chain}: link {Number + 1} is missing.");
        if (row is null) faults.Add($"Chain {chain}: row {link.RowId} of link {link.Number} is missing.");
        else if (!AuditLink.HashOf(_hash, link.Number, row).AsSpan().SequenceEqual(link.Hash)) faults.Add($"Chain {chain}: row {link.RowId} of link {link.Number} was changed.");
        (Number, _hash) = (link.Number, link.Hash);
    }
}
