using ZiZhiJin.Domain.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>A written question as all read it: without who asked. One that still waits for a look is shown to whoever asked, and to staff.</summary>
/// <param name="WaitsForCheck">Somebody has to read it before others do.</param>
/// <param name="Answer">Once all may read it.</param>
public sealed record QuestionAnswer(Guid Id, string Text, DateTimeOffset AskedAt, QuestionState State, bool WaitsForCheck, string? Answer, DateTimeOffset? AnsweredAt, bool IsMine)
{
    internal static QuestionAnswer Of(WrittenQuestion question, bool isMine) => new(
        question.Id, question.Text, question.AskedAt, question.State, question.TextIsHeld, question.AnsweredAt is null ? null : question.Answer, question.AnsweredAt, isMine);
}
