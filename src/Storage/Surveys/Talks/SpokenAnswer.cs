using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Talks;

/// <summary>What one person said in a talk, or several said alike: each of them gets it.</summary>
public sealed record SpokenAnswer(IReadOnlyList<Guid> PersonIds, IReadOnlyList<QuestionAnswer> Answers);
