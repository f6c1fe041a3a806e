using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Surveys.Talks;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>The talks on whose lists somebody stands, and what they said there. The minutes are about others too, and stay.</summary>
public sealed class MyTalks(ZiZhiJinDb db, TalkSeal seal)
{
    public async Task<IEnumerable<Section>> Of(Person person, CancellationToken cancel)
    {
        var spoke = await (
            from speaker in db.TalkSpeakers
            join talk in db.Talks on speaker.TalkId equals talk.Id
            join survey in db.Surveys on talk.SurveyId equals survey.Id
            where speaker.PersonId == person.Id
            orderby talk.HeldOn, talk.Id
            select new { speaker, talk, survey }).AsNoTracking().ToListAsync(cancel);
        return spoke.Select(one => new Section($"座谈：{one.survey.Title}",
        [
            new("时间和地点", $"{one.talk.HeldOn:yyyy-MM-dd}，{seal.Open(one.talk).Place}"),
            .. one.speaker.Answers.Select(said => new Line(MyAnswers.TitleOf(one.survey.Questions, said), MyAnswers.Said(one.survey.Questions, said))),
        ]));
    }
}
