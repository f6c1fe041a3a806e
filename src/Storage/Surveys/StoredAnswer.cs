using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>The part of a stored answer that a change has to take back.</summary>
internal sealed record StoredAnswer(Channel Channel, byte[] Receipts, IReadOnlyList<QuestionAnswer> Answers);
