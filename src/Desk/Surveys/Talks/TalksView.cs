using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>The talks of a survey.</summary>
public sealed record TalksView(Survey Survey, IReadOnlyList<TalkLine> Lines)
{
    public override string ToString() => nameof(TalksView);
}
