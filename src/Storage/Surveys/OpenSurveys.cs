using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// Surveys that have been opened, as this process remembers them, so that answers can be checked without asking the database. A version
/// stands as it is, so an answer checked against what is remembered is an answer of that version. Whether the survey is still open is
/// decided by the statement that writes the answer.
/// </summary>
public sealed class OpenSurveys(IDbContextFactory<ZiZhiJinDb> contexts, TimeProvider time)
{
    private const int Most = 1000;

    // How long a process may ask what another process has corrected, of those who do not say what they were asked.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, (Survey Survey, DateTimeOffset ReadAt)> _known = new();
    private readonly ConcurrentDictionary<(Guid Survey, int Number), SurveyVersion> _kept = new();

    /// <summary>The version that is named, or the current one.</summary>
    public async ValueTask<AskedSurvey?> Find(Guid id, int? version, CancellationToken cancel)
    {
        var survey = await Find(id, cancel);
        if (version > survey?.Version) survey = await Read(id, cancel);
        if (survey is null) return null;
        if (version is null || version == survey.Version) return AskedSurvey.Now(survey);
        return AskedSurvey.Before(survey, await Kept((id, version.Value), cancel) ?? throw new MalformedException("survey.no-version", "version", "这份问卷没有这一版。"));
    }

    public void Forget(Guid id) => _known.TryRemove(id, out _);

    private ValueTask<Survey?> Find(Guid id, CancellationToken cancel) =>
        _known.TryGetValue(id, out var known) && time.GetUtcNow() - known.ReadAt < Fresh ? ValueTask.FromResult<Survey?>(known.Survey) : Read(id, cancel);

    private async ValueTask<Survey?> Read(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var survey = await db.Surveys.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id && s.State != SurveyState.Draft, cancel);
        if (survey is null) return null;
        if (_known.Count >= Most) _known.Clear();
        _known[id] = (survey, time.GetUtcNow());
        return survey;
    }

    private async ValueTask<SurveyVersion?> Kept((Guid Survey, int Number) key, CancellationToken cancel)
    {
        if (_kept.TryGetValue(key, out var known)) return known;
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var version = await db.SurveyVersions.AsNoTracking().FirstOrDefaultAsync(kept => kept.SurveyId == key.Survey && kept.Number == key.Number, cancel);
        if (version is null) return null;
        if (_kept.Count >= Most) _kept.Clear();
        return _kept[key] = version;
    }
}
