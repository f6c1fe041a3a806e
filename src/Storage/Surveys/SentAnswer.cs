using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>What somebody sends as an answer, not yet held against the questions; with the version that was asked, where the sender knows it, and the person for whom.</summary>
public sealed record SentAnswer(IReadOnlyList<QuestionAnswer> Answers, Nonce Nonce, int? Version = null, Guid? For = null);
