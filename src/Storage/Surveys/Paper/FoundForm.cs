using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Paper;

namespace ZiZhiJin.Storage.Surveys.Paper;

/// <summary>A paper form as its code finds it: batch, number, what was asked on it, and when it was entered, if it was.</summary>
public sealed record FoundForm(PaperBatch Batch, int Number, Survey Survey, IReadOnlyList<Question> Questions, DateTimeOffset? EnteredAt);
