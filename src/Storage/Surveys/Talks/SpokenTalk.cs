using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Talks;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>A talk as staff enter it, not yet held against roster and questions. Without a version, what was said answers the current questions.</summary>
public sealed record SpokenTalk(DateOnly HeldOn, TalkWords Words, IReadOnlyList<SpokenAnswer> Said, Nonce Nonce)
{
    public int? Version { get; init; }
}
