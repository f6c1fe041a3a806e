using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What somebody answered, with the questions as they were asked.</summary>
internal static class MyAnswers
{
    public static async Task<IEnumerable<Section>> Of(ZiZhiJinDb db, Person person, CancellationToken cancel)
    {
        var surveys = await db.Surveys.AsNoTracking().Where(survey => survey.AreaId == person.AreaId && survey.State != SurveyState.Draft).OrderBy(survey => survey.Id).ToListAsync(cancel);
        var ids = surveys.Select(survey => survey.Id).ToList();
        var answers = await db.SurveyAnswers.AsNoTracking().Where(answer => ids.Contains(answer.SurveyId) && answer.PersonId == person.Id).ToDictionaryAsync(answer => answer.SurveyId, cancel);
        return surveys.Where(survey => answers.ContainsKey(survey.Id)).Select(survey => Told(survey, answers[survey.Id]));
    }

    private static Section Told(Survey survey, SurveyAnswer answer) => new($"问卷：{survey.Title}",
    [
        new("填写", $"{MyData.Time(answer.AnsweredAt)}，{Word(answer.Channel)}"),
        .. answer.Answers.Select(said => new Line(TitleOf(survey, said), Said(survey, said))),
    ]);

    private static string TitleOf(Survey survey, QuestionAnswer said) => QuestionOf(survey, said)?.Title ?? said.QuestionId;

    private static string Said(Survey survey, QuestionAnswer said)
    {
        var options = QuestionOf(survey, said)?.Options ?? [];
        var chosen = (said.Choices ?? []).Select(choice => options.FirstOrDefault(option => option.Id == choice)?.Text ?? choice);
        return string.Join("；", chosen.Append(said.Text ?? "").Where(part => part.Length > 0));
    }

    private static Question? QuestionOf(Survey survey, QuestionAnswer said) => survey.Questions.FirstOrDefault(question => question.Id == said.QuestionId);

    private static string Word(Channel channel) => channel switch
    {
        Channel.Mini => "小程序",
        Channel.H5 => "网页",
        Channel.Paper => "纸质问卷",
        Channel.Talk => "座谈",
        _ => "公众号",
    };
}
