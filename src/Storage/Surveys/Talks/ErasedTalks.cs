using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>Takes erased persons out of talks: their own words from the lists, their names from the minutes. Runs in the caller's transaction, while the names can still be read.</summary>
public sealed class ErasedTalks(ZiZhiJinDb db, TalkSeal seal, PersonalData personal)
{
    public async Task Take(Guid areaId, IReadOnlyList<Guid> persons, CancellationToken cancel)
    {
        var names = (await db.Persons.AsNoTracking().Where(person => persons.Contains(person.Id) && person.ErasedAt == null).ToListAsync(cancel))
            .ConvertAll(person => personal.Open(person).Name);
        foreach (var talk in await db.Talks.Where(talk => talk.AreaId == areaId).ToListAsync(cancel)) Take(talk, names);

        var spoke = await db.TalkSpeakers.AsNoTracking().Where(speaker => persons.Contains(speaker.PersonId)).ToListAsync(cancel);
        foreach (var speaker in spoke) db.Update(Wordless(speaker));
    }

    private void Take(Talk talk, List<string> names)
    {
        var words = seal.Open(talk);
        var left = names.Aggregate(words, (some, name) => some.Without(name));
        if (left != words) talk.Rewrite(seal.Close(talk.Id, left));
    }

    private static TalkSpeaker Wordless(TalkSpeaker speaker) => new()
    {
        TalkId = speaker.TalkId, PersonId = speaker.PersonId, Nonce = speaker.Nonce, FirstNonce = speaker.FirstNonce, Answers = [.. speaker.Answers.Select(said => said with { Text = null, Photos = null })],
    };
}
