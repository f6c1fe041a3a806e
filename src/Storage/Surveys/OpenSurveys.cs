using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Surveys that have been opened, as this process remembers them: from then on their questions stay as they are, so answers can be
/// checked without asking the database. Whether the survey is still open is decided by the statement that writes the answer.
/// </summary>
public sealed class OpenSurveys(IDbContextFactory<ZiZhiJinDb> contexts)
{
    private const int Most = 1000;
    private readonly ConcurrentDictionary<Guid, Survey> _known = new();

    public ValueTask<Survey?> Find(Guid id, CancellationToken cancel) =>
        _known.TryGetValue(id, out var survey) ? ValueTask.FromResult<Survey?>(survey) : Read(id, cancel);

    private async ValueTask<Survey?> Read(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var survey = await db.Surveys.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id && s.State != SurveyState.Draft, cancel);
        if (survey is null) return null;
        if (_known.Count >= Most) _known.Clear();
        return _known[id] = survey;
    }
}
