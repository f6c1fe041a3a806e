using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>A talk while it is written down: who is on the list so far, who was found, and everything typed.</summary>
public sealed record TalkEntryView(Survey Survey, IReadOnlyList<Question> Questions, PostedForm Form)
{
    public IReadOnlyList<PersonLine> Speakers { get; init; } = [];

    /// <summary>Whoever was looked for by name and is not on the list yet.</summary>
    public IReadOnlyList<PersonLine> Found { get; init; } = [];

    /// <summary>The talk that is corrected; nothing where a new one is written down.</summary>
    public Guid? TalkId { get; init; }

    public Fault? Fault { get; init; }

    public string Address => TalkId is { } id ? $"/desk/surveys/{Survey.Id}/talks/{id}/correction" : $"/desk/surveys/{Survey.Id}/talks/new";

    public override string ToString() => nameof(TalkEntryView);
}
