namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Who decides, when, and on which sentence: later needs like it are shown the decision.</summary>
public sealed record NeedDecider(Guid AccountId, DateTimeOffset At, string Sentence);
