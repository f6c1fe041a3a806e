using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>The needs of some persons' answers to one survey while they are read: what stands is kept with all that people decided about it, what is new is placed, what is gone is withdrawn.</summary>
internal sealed class NeedSheet
{
    private readonly ZiZhiJinDb _db;
    private readonly Survey _survey;
    private readonly ILookup<Guid, Need> _standing;
    private readonly Dictionary<Guid, AnswerReading> _readings;
    private readonly HashSet<Guid> _touched = [];

    private NeedSheet(ZiZhiJinDb db, Survey survey, List<Need> standing, List<AnswerReading> readings)
    {
        (_db, _survey, _standing) = (db, survey, standing.ToLookup(need => need.PersonId));
        _readings = readings.ToDictionary(reading => reading.PersonId);
    }

    public static async Task<NeedSheet> Load(ZiZhiJinDb db, Survey survey, List<Guid> persons, CancellationToken cancel)
    {
        var needs = await db.Needs.Where(need => need.SurveyId == survey.Id && persons.Contains(need.PersonId) && need.GroupId != null).ToListAsync(cancel);
        var readings = await db.AnswerReadings.AsNoTracking().Where(reading => reading.SurveyId == survey.Id && persons.Contains(reading.PersonId)).ToListAsync(cancel);
        return new NeedSheet(db, survey, needs, readings);
    }

    public void Apply(SurveyAnswer answer, LiveBoard board, NeedUnderstanding understanding, (long Revision, DateTimeOffset At) now)
    {
        var gone = _standing[answer.PersonId].ToList();
        foreach (var (questionId, part) in Said(answer, understanding.Reader))
        {
            var same = gone.Find(need => need.QuestionId == questionId && need.Text == part.Text);
            if (same is not null) gone.Remove(same);
            else Place(understanding.Understand(SourceOf(answer, questionId), part, _survey.Pack, now.At), part, board, now);
        }

        foreach (var need in gone) Withdraw(need, board, now.Revision);
        MarkRead(answer);
    }

    /// <summary>The answer that was read is not there any more.</summary>
    public void Forget(AnswerReading reading, LiveBoard board, long revision)
    {
        foreach (var need in _standing[reading.PersonId]) Withdraw(need, board, revision);
        _db.AnswerReadings.Remove(reading);
    }

    /// <summary>Gives the groups that were touched the names that they now deserve, unless people named them.</summary>
    public async Task NameGroups(ZiZhiJinDb db, LiveBoard board, CancellationToken cancel)
    {
        await db.NeedGroups.Where(group => _touched.Contains(group.Id)).LoadAsync(cancel);
        foreach (var group in db.NeedGroups.Local.Where(group => _touched.Contains(group.Id))) group.Suggest(board.TitleOf(group.Id));
    }

    private static IEnumerable<(string QuestionId, NeedPart Part)> Said(SurveyAnswer answer, NeedReader reader) =>
        from item in answer.Answers
        where item.Text is { Length: > 0 }
        from part in reader.Read(item.Text!)
        select (item.QuestionId, part);

    private NeedSource SourceOf(SurveyAnswer answer, string questionId) => new(_survey.AreaId, _survey.Year, _survey.Id, answer.PersonId, questionId);

    private void Place(Need need, NeedPart part, LiveBoard board, (long Revision, DateTimeOffset At) now)
    {
        var groupId = board.Place(part)?.GroupId ?? Begin(now.At);
        need.PutInto(groupId, now.Revision);
        board.Take(need.Id, groupId, need.Text);
        _touched.Add(groupId);
        _db.Needs.Add(need);
    }

    private Guid Begin(DateTimeOffset now)
    {
        var group = NeedGroup.Begin(_survey.AreaId, _survey.Year, now);
        _db.NeedGroups.Add(group);
        return group.Id;
    }

    private void Withdraw(Need need, LiveBoard board, long revision)
    {
        _touched.Add(need.GroupId!.Value);
        need.Withdraw(revision);
        board.Take(need.Id, null, need.Text);
    }

    private void MarkRead(SurveyAnswer answer)
    {
        var reading = new AnswerReading(answer.SurveyId, answer.PersonId, answer.ChangedAt);
        if (_readings.ContainsKey(answer.PersonId)) _db.AnswerReadings.Update(reading);
        else _db.AnswerReadings.Add(reading);
    }
}
