using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Drafts;
using ZiZhiJin.Storage.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Storage.Surveys.Merging;

/// <summary>Takes what some persons wrote in their own words out of their answers; what they chose stays, for it is counted.</summary>
public sealed class ErasedTexts(ZiZhiJinDb db, ErasedNeeds needs, ErasedTalks talks)
{
    public async Task Take(Guid areaId, IReadOnlyList<Guid> persons, CancellationToken cancel)
    {
        var surveys = await db.Surveys.Where(survey => survey.AreaId == areaId).Select(survey => survey.Id).ToListAsync(cancel);
        var answers = await db.SurveyAnswers.AsNoTracking().Where(answer => surveys.Contains(answer.SurveyId) && persons.Contains(answer.PersonId)).ToListAsync(cancel);
        var kept = await db.MergedAnswers.AsNoTracking().Where(answer => persons.Contains(answer.PersonId)).ToListAsync(cancel);

        var sql = new SqlText();
        foreach (var answer in answers) Update(sql, "survey_answers", MergedAnswer.Of(answer));
        foreach (var answer in kept) Update(sql, "merged_answers", answer);
        DraftStatements.Erase(sql, persons);
        await db.Run(sql, cancel);
        await needs.Take(areaId, persons, cancel);
        await talks.Take(areaId, persons, cancel);
    }

    private static void Update(SqlText sql, string table, MergedAnswer answer)
    {
        var chosen = answer.Answers.Select(said => said with { Text = null, Photos = null }).ToList();
        sql.Append("UPDATE ").Append(table).Append(" SET Answers = ").Value(JsonSerializer.Serialize(chosen, Json.Options))
            .Append(" WHERE SurveyId = ").Value(answer.SurveyId).Append(" AND PersonId = ").Value(answer.PersonId).Append("; ");
    }
}
