using ZiZhiJin.Domain.Surveys.Talks;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>A talk in a list.</summary>
public sealed record TalkLine(Talk Talk, TalkWords Words, int Speakers)
{
    public override string ToString() => nameof(TalkLine);
}
