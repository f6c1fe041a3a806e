using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Merging;

/// <summary>
/// Makes answers, tallies, turnouts and gates right for entries that are merged or split: every person who answered is counted once, whatever
/// was said before and after. Runs in the caller's transaction, which keeps all other writers of the area's surveys waiting.
/// </summary>
public sealed class AnswerRearrangement(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>Answers of this area wait from here on until the transaction ends, as they wait for the closing of a survey.</summary>
    public Task<int> Lock(Guid areaId, CancellationToken cancel) =>
        db.Run(new SqlText().Append("SELECT Id FROM surveys WHERE AreaId = ").Value(areaId).Append(" ORDER BY Id FOR UPDATE"), cancel);

    /// <summary>The same entries, first as the groups that they were, then as the groups that they are from now on.</summary>
    public async Task Rearrange(Guid areaId, IReadOnlyList<PersonGroup> before, IReadOnlyList<PersonGroup> after, CancellationToken cancel)
    {
        var members = before.SelectMany(group => group.Members).ToList();
        var surveys = await db.Surveys.Where(survey => survey.AreaId == areaId).Select(survey => new { survey.Id, survey.Year, survey.Kind }).ToListAsync(cancel);
        var years = surveys.Where(survey => survey.Kind == SurveyKind.Needs).ToDictionary(survey => survey.Id, survey => survey.Year);
        var (found, kept) = (await Load(areaId, members, [.. surveys.Select(survey => survey.Id)], cancel), after.Where(group => group.Members.Count > 1).SelectMany(group => group.Members).ToHashSet());

        var own = before.SelectMany(group => AnswersOfGroup.Own(group, found.Standing, found.Kept)).ToList();
        var voices = before.SelectMany(group => VoicesOfGroup.Own(group, found.Voices, found.KeptVoices, own.Where(answer => years.ContainsKey(answer.SurveyId)).Select(answer => VoiceOf(answer, areaId, years)))).ToList();
        var wanted = new GroupAnswers(
            [.. after.SelectMany(group => AnswersOfGroup.Standing(group, own))], [.. after.SelectMany(group => VoicesOfGroup.Standing(group, voices))],
            [.. own.Where(answer => kept.Contains(answer.PersonId))], [.. voices.Where(voice => kept.Contains(voice.PersonId))]);

        var sql = new SqlText();
        AnswerDifference.Append(sql, members, found, wanted);
        VoiceDifference.Append(sql, (areaId, time.GetUtcNow()), found, wanted);
        await db.Run(sql, cancel);
    }

    private async Task<GroupAnswers> Load(Guid areaId, List<Guid> members, List<Guid> surveys, CancellationToken cancel)
    {
        var standing = await db.SurveyAnswers.AsNoTracking().Where(answer => surveys.Contains(answer.SurveyId) && members.Contains(answer.PersonId)).ToListAsync(cancel);
        var voices = await db.NeedsVoices.AsNoTracking()
            .Where(voice => voice.AreaId == areaId && members.Contains(voice.PersonId)).ToListAsync(cancel);
        return new GroupAnswers(
            [.. standing.Select(MergedAnswer.Of)], [.. voices.Select(MergedVoice.Of)],
            await db.MergedAnswers.AsNoTracking().Where(answer => members.Contains(answer.PersonId)).ToListAsync(cancel),
            await db.MergedVoices.AsNoTracking().Where(voice => members.Contains(voice.PersonId)).ToListAsync(cancel));
    }

    private static MergedVoice VoiceOf(MergedAnswer answer, Guid areaId, Dictionary<Guid, int> years) =>
        new(areaId, years[answer.SurveyId], answer.PersonId, answer.SurveyId, answer.Channel, answer.AnsweredAt);
}
