using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>A talk as staff read it.</summary>
public sealed record TalkShown(Talk Talk, TalkWords Words, IReadOnlyList<TalkShown.Speaker> Speakers)
{
    /// <summary>Name is masked, and missing when the person's data were erased. Standing is the channel of the person's answer that counts; Refusal says why what was said here just now did not.</summary>
    public sealed record Speaker(Guid PersonId, string? Name, IReadOnlyList<QuestionAnswer> Answers, Channel? Standing)
    {
        public Refusal? Refusal { get; init; }
    }

    public override string ToString() => nameof(TalkShown);
}
