using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>One person's answers on their way to the database, already checked against the questions.</summary>
public sealed record AnswerToWrite(SurveyKey Survey, Guid PersonId, Channel Channel, IReadOnlyList<QuestionAnswer> Answers, Nonce Nonce, DateTimeOffset At)
{
    /// <summary>For paper: the act of the staff member who enters it.</summary>
    public AuditRow? Act { get; init; }
}
