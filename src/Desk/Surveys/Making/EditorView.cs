using ZiZhiJin.Desk.Pages.Forms;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>The editor as it stands, with what somebody typed if it could not be saved.</summary>
public sealed record EditorView(Guid SurveyId, bool IsDraft, string Title, IReadOnlyList<WrittenQuestion> Questions, Fault? Fault);
