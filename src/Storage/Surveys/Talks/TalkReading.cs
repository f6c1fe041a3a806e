using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>Opens talks for staff.</summary>
public sealed class TalkReading(ZiZhiJinDb db, TalkSeal seal, PersonalData personal)
{
    /// <summary>Of a survey, the latest day first.</summary>
    public async Task<IReadOnlyList<TalkLine>> Of(Guid surveyId, CancellationToken cancel)
    {
        var talks = await db.Talks.AsNoTracking().Where(talk => talk.SurveyId == surveyId).OrderByDescending(talk => talk.HeldOn).ThenByDescending(talk => talk.Id)
            .Select(talk => new { talk, Speakers = db.TalkSpeakers.Count(speaker => speaker.TalkId == talk.Id) }).ToListAsync(cancel);
        return [.. talks.Select(one => new TalkLine(one.talk, seal.Open(one.talk), one.Speakers))];
    }

    public async Task<TalkShown> Show(Talk talk, IReadOnlyDictionary<Guid, Refusal>? refused, CancellationToken cancel)
    {
        var speakers = await (
            from speaker in db.TalkSpeakers
            join person in db.Persons on speaker.PersonId equals person.Id
            where speaker.TalkId == talk.Id
            orderby person.Id
            select new { speaker, person }).AsNoTracking().ToListAsync(cancel);
        var entries = speakers.Select(one => RootOf(one.person)).ToList();
        var standing = await db.SurveyAnswers.Where(answer => answer.SurveyId == talk.SurveyId && entries.Contains(answer.PersonId))
            .ToDictionaryAsync(answer => answer.PersonId, answer => answer.Channel, cancel);
        return new TalkShown(talk, seal.Open(talk), [.. speakers.Select(one => Shown(one.speaker, one.person, standing) with { Refusal = refused?.GetValueOrDefault(one.person.Id) })]);
    }

    private TalkShown.Speaker Shown(TalkSpeaker speaker, Person person, Dictionary<Guid, Channel> standing) => new(
        person.Id, person.ErasedAt is null ? Mask.Name(personal.Open(person).Name) : null, speaker.Answers,
        standing.TryGetValue(RootOf(person), out var channel) ? channel : null);

    private static Guid RootOf(Person person) => person.MergedInto ?? person.Id;
}
