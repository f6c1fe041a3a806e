using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What somebody answered, with the questions as they were asked.</summary>
internal static class MyAnswers
{
    public static async Task<IEnumerable<Section>> Drafts(ZiZhiJinDb db, Person person, CancellationToken cancel)
    {
        var drafts = await (
            from draft in db.SurveyDrafts.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on draft.SurveyId equals survey.Id
            where draft.PersonId == person.Id
            orderby survey.Id
            select new { draft, survey }).ToListAsync(cancel);
        return drafts.Select(one => new Section($"没有提交的问卷：{one.survey.Title}",
        [
            new("保存", $"{MyData.Time(one.draft.SavedAt)}，{Word(one.draft.Channel)}"),
            .. one.draft.Answers.Select(said => new Line(TitleOf(one.survey.Questions, said), Said(one.survey.Questions, said))),
        ]));
    }

    public static async Task<IEnumerable<Section>> Of(ZiZhiJinDb db, Person person, CancellationToken cancel)
    {
        var surveys = await db.Surveys.AsNoTracking().Where(survey => survey.AreaId == person.AreaId && survey.State != SurveyState.Draft).OrderBy(survey => survey.Id).ToListAsync(cancel);
        var ids = surveys.Select(survey => survey.Id).ToList();
        var answers = await db.SurveyAnswers.AsNoTracking().Where(answer => ids.Contains(answer.SurveyId) && answer.PersonId == person.Id).ToDictionaryAsync(answer => answer.SurveyId, cancel);
        var versions = (await db.SurveyVersions.AsNoTracking().Where(version => ids.Contains(version.SurveyId)).ToListAsync(cancel)).ToDictionary(version => (version.SurveyId, version.Number));
        return surveys.Where(survey => answers.ContainsKey(survey.Id)).Select(survey =>
            Told(survey.Title, versions.TryGetValue((survey.Id, answers[survey.Id].Version), out var asked) ? asked.Questions : survey.Questions, answers[survey.Id]));
    }

    private static Section Told(string title, IReadOnlyList<Question> asked, SurveyAnswer answer) => new($"问卷：{title}",
    [
        new("填写", $"{MyData.Time(answer.AnsweredAt)}，{Word(answer.Channel)}"),
        .. answer.Answers.Select(said => new Line(TitleOf(asked, said), Said(asked, said))),
    ]);

    internal static string TitleOf(IReadOnlyList<Question> asked, QuestionAnswer said) => QuestionOf(asked, said)?.Title ?? said.QuestionId;

    internal static string Said(IReadOnlyList<Question> asked, QuestionAnswer said)
    {
        var options = QuestionOf(asked, said)?.Options ?? [];
        var chosen = (said.Choices ?? []).Select(choice => options.FirstOrDefault(option => option.Id == choice)?.Text ?? choice);
        return string.Join("；", chosen.Append(said.Text ?? "").Append(said.Rating is { } rating ? $"{rating} 分" : "").Append(said.Photos is { Count: var photos } ? $"{photos} 张照片" : "").Where(part => part.Length > 0));
    }

    private static Question? QuestionOf(IReadOnlyList<Question> asked, QuestionAnswer said) => asked.FirstOrDefault(question => question.Id == said.QuestionId);

    private static string Word(Channel channel) => channel switch
    {
        Channel.Mini => "小程序",
        Channel.H5 => "网页",
        Channel.Paper => "纸质问卷",
        Channel.Talk => "座谈",
        Channel.Helper => "代办",
        _ => "公众号",
    };
}
