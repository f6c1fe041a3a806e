using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Demo;

/// <summary>Thirty-seven residents of the demonstration's first survey have answered: three are missing. Each answer has a nonce of its own making, so that giving them again changes nothing.</summary>
internal sealed class DemoAnswers(ZiZhiJinDb db, GroupCommit<AnswerToWrite, AnswerOutcome> commits, TimeProvider time)
{
    private const int Answered = 37;
    private static readonly string[] Needs = ["楼道灯晚上不亮，老人走路不安全。", "想有一个下棋聊天的地方。", "希望组织孩子们暑假读书。", "小区里晾晒的地方太少。", "垃圾房夏天味道重。"];

    public async Task Give()
    {
        var survey = await db.Surveys.AsNoTracking().FirstAsync(survey => db.Areas.Any(area => area.Id == survey.AreaId && area.IsDemo) && survey.State == SurveyState.Open);
        var persons = await db.Persons.Where(person => person.AreaId == survey.AreaId).OrderBy(person => person.Id).Take(Answered)
            .Select(person => new { person.Id, HasAccount = db.Accounts.Any(account => account.PersonId == person.Id) }).ToListAsync();
        await Task.WhenAll(persons.Select((person, i) => commits.Write(AnswerOf(survey, person.Id, person.HasAccount ? Channel.Mini : Channel.Paper, i), CancellationToken.None)));
    }

    private AnswerToWrite AnswerOf(Survey survey, Guid personId, Channel channel, int i)
    {
        var nonce = new Nonce(SHA256.HashData(personId.ToByteArray()).AsSpan(0, Nonce.Length));
        var answers = survey.Questions.Select(question => AnswerTo(question, i)).ToList();
        var act = AuditRow.Done(new Actor(null, time.GetUtcNow()), "survey.paper-answer", survey.AreaId, personId, "demo");
        return new(SurveyKey.Of(survey), personId, channel, answers, nonce, time.GetUtcNow()) { Version = survey.Version, Act = act };
    }

    private static QuestionAnswer AnswerTo(Question question, int i) => question.Kind == QuestionKind.Text
        ? new(question.Id, Text: Needs[i % Needs.Length])
        : new(question.Id, [question.Options[i % question.Options.Count].Id]);
}
