using System.Text.Json;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>Seals what was written down of a talk: it may name people.</summary>
public sealed class TalkSeal(KeyRing ring)
{
    private const string Field = "talk-words";

    public byte[] Close(Guid talkId, TalkWords words) => ring.Seal(talkId, Field, JsonSerializer.Serialize(words, Json.Options));

    public TalkWords Open(Talk talk) => JsonSerializer.Deserialize<TalkWords>(ring.Open(talk.Id, Field, talk.Words), Json.Options)!;
}
