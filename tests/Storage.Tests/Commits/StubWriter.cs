using System.Data.Common;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

/// <summary>Stands before a writer: sees what it is given, and may hold it up or fail in its place.</summary>
internal sealed class StubWriter(Func<IReadOnlyList<Answer>, Task> before, IGroupWriter<Answer, Outcome>? then = null, bool backwards = false)
    : IGroupWriter<Answer, Outcome>
{
    private readonly IGroupWriter<Answer, Outcome> _then = then ?? new AnswerWriter();
    private int _deadlocks;

    public int Deadlocks => _deadlocks;

    public int Compare(Answer left, Answer right) => backwards ? _then.Compare(right, left) : _then.Compare(left, right);

    public async Task<IReadOnlyList<Outcome>> Write(DbConnection connection, IReadOnlyList<Answer> rows, CancellationToken cancel)
    {
        await before(rows).WaitAsync(cancel);
        try
        {
            return await _then.Write(connection, rows, cancel);
        }
        catch (Exception e) when (MySql.MySqlErrors.IsDeadlock(e))
        {
            Interlocked.Increment(ref _deadlocks);
            throw;
        }
    }
}
