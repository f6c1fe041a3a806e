using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>One person's answers on their way to the database, already checked against the questions.</summary>
public sealed record AnswerToWrite(SurveyKey Survey, Guid PersonId, Channel Channel, IReadOnlyList<QuestionAnswer> Answers, Nonce Nonce, DateTimeOffset At)
{
    /// <summary>The version of the questions that the answers were checked against. Versions are kept for ever.</summary>
    public required int Version { get; init; }

    /// <summary>The answers as they are counted.</summary>
    public byte[]? Ticks { get; init; }

    /// <summary>For paper and talks: the act of the staff member who enters it.</summary>
    public AuditRow? Act { get; init; }

    /// <summary>For what a helper answers: the mandate, which has to be live when it is written.</summary>
    public MandateUse? Mandate { get; init; }

    /// <summary>For a printed form: which one. It is entered once.</summary>
    public PaperFormKey? Form { get; init; }

    internal Guid? Hand => Act?.AccountId ?? Mandate?.AccountId;
}
