using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Intake;

/// <summary>A survey as a chat asks it: one version of its questions.</summary>
public sealed record ChatSurvey(Guid Id, int Version, string Title, IReadOnlyList<Question> Questions);
