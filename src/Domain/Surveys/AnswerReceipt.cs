namespace ZiZhiJin.Domain.Surveys;

/// <summary>What the sender of an answer is told, every time it is sent.</summary>
public sealed record AnswerReceipt(DateTimeOffset RecordedAt, bool First);
