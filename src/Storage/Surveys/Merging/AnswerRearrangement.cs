using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Merging;

/// <summary>
/// Makes answers, turnouts and gates right for entries that are merged or split: every person who answered is counted once, whatever
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
        var (years, found) = await Load(areaId, [.. before.SelectMany(group => group.Members)], cancel);
        var own = before.SelectMany(group => AnswersOfGroup.Own(group, found.Standing, found.Kept)).ToList();
        var voices = before.SelectMany(group => VoicesOfGroup.Own(group, found.Voices, found.KeptVoices, VoicesOf(own, areaId, years))).ToList();
        await Write(areaId, after, found, (own, voices), cancel);
    }

    /// <summary>What was written under a person's name by mistake is taken out; the person is counted on where another answer of theirs says so.</summary>
    public async Task TakeBack(Guid areaId, PersonGroup group, Func<MergedAnswer, bool> isMistaken, CancellationToken cancel)
    {
        var (years, found) = await Load(areaId, [.. group.Members], cancel);
        var own = AnswersOfGroup.Own(group, found.Standing, found.Kept).ToLookup(isMistaken);
        var moved = own[true].Where(answer => years.ContainsKey(answer.SurveyId)).Select(answer => (years[answer.SurveyId], answer.PersonId)).ToHashSet();
        bool Stays(MergedVoice voice) => !moved.Contains((voice.Year, voice.PersonId));
        var voices = VoicesOfGroup.Own(group, found.Voices.Where(Stays), found.KeptVoices.Where(Stays), VoicesOf(own[false], areaId, years)).ToList();
        if (own[true].Any()) await Write(areaId, [group], found, ([.. own[false]], voices), cancel);
    }

    private async Task Write(
        Guid areaId, IReadOnlyList<PersonGroup> after, GroupAnswers found, (IReadOnlyList<MergedAnswer> Answers, IReadOnlyList<MergedVoice> Voices) own, CancellationToken cancel)
    {
        var kept = after.Where(group => group.Members.Count > 1).SelectMany(group => group.Members).ToHashSet();
        var wanted = new GroupAnswers(
            [.. after.SelectMany(group => AnswersOfGroup.Standing(group, own.Answers))], [.. after.SelectMany(group => VoicesOfGroup.Standing(group, own.Voices))],
            [.. own.Answers.Where(answer => kept.Contains(answer.PersonId))], [.. own.Voices.Where(voice => kept.Contains(voice.PersonId))]);
        var sql = new SqlText();
        AnswerDifference.Append(sql, [.. after.SelectMany(group => group.Members)], found, wanted);
        VoiceDifference.Append(sql, (areaId, time.GetUtcNow()), found, wanted);
        await db.Run(sql, cancel);
    }

    // With the fund years of the needs surveys.
    private async Task<(Dictionary<Guid, int> Years, GroupAnswers Found)> Load(Guid areaId, List<Guid> members, CancellationToken cancel)
    {
        var surveys = await db.Surveys.Where(survey => survey.AreaId == areaId).Select(survey => new { survey.Id, survey.Year, survey.Kind }).ToListAsync(cancel);
        var years = surveys.Where(survey => survey.Kind == SurveyKind.Needs).ToDictionary(survey => survey.Id, survey => survey.Year);
        return (years, await Load(areaId, members, [.. surveys.Select(survey => survey.Id)], cancel));
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

    private static IEnumerable<MergedVoice> VoicesOf(IEnumerable<MergedAnswer> answers, Guid areaId, Dictionary<Guid, int> years) =>
        answers.Where(answer => years.ContainsKey(answer.SurveyId))
            .Select(answer => new MergedVoice(areaId, years[answer.SurveyId], answer.PersonId, answer.SurveyId, answer.Channel, answer.AnsweredAt));
}
