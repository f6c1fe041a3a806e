using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Drafts;

/// <summary>What somebody has filled in so far, with the version that was asked, where the sender knows it, and the person for whom.</summary>
public sealed record SentDraft(IReadOnlyList<QuestionAnswer> Answers, int? Version = null, Guid? For = null);
