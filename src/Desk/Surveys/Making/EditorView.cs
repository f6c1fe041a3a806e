using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>The editor as it stands, with what somebody typed if it could not be saved.</summary>
public sealed record EditorView(Survey Survey, string Title, IReadOnlyList<WrittenQuestion> Questions)
{
    public string Reason { get; init; } = "";

    public Fault? Fault { get; init; }

    public bool IsDraft => Survey.State == SurveyState.Draft;

    /// <summary>What a question can be asked after: those that stand before it and are answered by choosing.</summary>
    public IEnumerable<(int Number, Question Question)> Before(WrittenQuestion question) =>
        Survey.Questions.Select((one, i) => (i + 1, one)).TakeWhile(one => one.one.Id != question.Id).Where(one => one.one.Kind is not (QuestionKind.Text or QuestionKind.LongText or QuestionKind.Photos));
}
