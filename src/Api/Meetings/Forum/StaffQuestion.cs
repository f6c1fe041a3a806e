using ZiZhiJin.Domain.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>A written question as staff see it: what waits for a look as well, and still without who asked.</summary>
public sealed record StaffQuestion(Guid Id, string Text, DateTimeOffset AskedAt, QuestionState State, bool TextIsHeld, string? Answer, bool AnswerIsHeld, DateTimeOffset? AnsweredAt, int Revision)
{
    internal static StaffQuestion Of(WrittenQuestion question) => new(
        question.Id, question.Text, question.AskedAt, question.State, question.TextIsHeld, question.Answer, question.AnswerIsHeld, question.AnsweredAt, question.Revision);
}
