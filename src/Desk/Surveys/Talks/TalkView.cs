using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>One talk, against the questions that were asked there.</summary>
public sealed record TalkView(Survey Survey, TalkShown Shown, IReadOnlyList<Question> Questions)
{
    public override string ToString() => nameof(TalkView);
}
