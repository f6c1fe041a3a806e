using System.Data.Common;

namespace ZiZhiJin.Storage.Commits;

/// <summary>Writes rows that arrived together by one statement and one commit. The SQL is here; everything around it is the engine's.</summary>
public interface IGroupWriter<TRow, TResult>
{
    /// <summary>The order in which rows are locked: every group has the same, so that two groups rarely wait for each other.</summary>
    int Compare(TRow left, TRow right);

    /// <summary>
    /// Writes and commits in one transaction of its own on the open connection, and answers for each row in the order given.
    /// It is called again with the same rows after a rollback. Throwing means that nothing was written, or that nobody knows.
    /// </summary>
    Task<IReadOnlyList<TResult>> Write(DbConnection connection, IReadOnlyList<TRow> rows, CancellationToken cancel);
}
