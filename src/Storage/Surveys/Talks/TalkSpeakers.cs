using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>Who spoke in a talk, each once, and what they said.</summary>
public sealed class TalkSpeakers(ZiZhiJinDb db)
{
    /// <summary>Held against the questions; where a person is named again, what is entered later goes. Nothing when one of them is not on the roster.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<QuestionAnswer>>?> Read(AskedSurvey asked, IReadOnlyList<SpokenAnswer> said, CancellationToken cancel)
    {
        var spoken = new Dictionary<Guid, IReadOnlyList<QuestionAnswer>>();
        for (var i = 0; i < said.Count; i++)
        {
            var answers = Checked(asked, said[i].Answers, $"said[{i}]");
            foreach (var person in said[i].PersonIds) spoken[person] = answers;
        }

        if (spoken.Count > TalkSpeaker.Most) throw new MalformedException("talk.too-many", "said", $"一次座谈最多登记 {TalkSpeaker.Most} 人。");
        var known = await db.Persons.OnRoster().CountAsync(person => person.AreaId == asked.Survey.AreaId && spoken.Keys.Contains(person.Id), cancel);
        return known == spoken.Count ? spoken : null;
    }

    /// <summary>As the last entry of the talk says; before is what an earlier one said of the same person.</summary>
    internal static TalkSpeaker Of(Talk talk, Guid person, IReadOnlyList<QuestionAnswer> answers, TalkSpeaker? before = null)
    {
        var nonce = NonceOf(talk, person);
        return new() { TalkId = talk.Id, PersonId = person, Answers = answers, Nonce = nonce, FirstNonce = before?.FirstNonce ?? nonce };
    }

    /// <summary>Whether it was the last entry of the talk that said so, and not an earlier one.</summary>
    internal static bool IsOfLastEntry(Talk talk, TalkSpeaker speaker) => speaker.Nonce.AsSpan().SequenceEqual(NonceOf(talk, speaker.PersonId));

    internal static bool SaidTheSame(IReadOnlyList<QuestionAnswer> one, IReadOnlyList<QuestionAnswer> other) =>
        JsonSerializer.Serialize(one, Json.Options) == JsonSerializer.Serialize(other, Json.Options);

    private static byte[] NonceOf(Talk talk, Guid person) => SHA256.HashData([.. talk.LastNonce, .. person.ToByteArray(bigEndian: true)])[..Nonce.Length];

    private static IReadOnlyList<QuestionAnswer> Checked(AskedSurvey asked, IReadOnlyList<QuestionAnswer> answers, string field)
    {
        try
        {
            return AnswerPolicy.CheckSpoken(asked.Questions, answers);
        }
        catch (MalformedException fault)
        {
            throw new MalformedException(fault.Code, $"{field}.{fault.Field}", fault.Sentence);
        }
    }
}
