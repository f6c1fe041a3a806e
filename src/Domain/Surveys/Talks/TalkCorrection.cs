namespace ZiZhiJin.Domain.Surveys.Talks;

/// <summary>Who corrects a talk, why and when, having read it in which revision.</summary>
public sealed record TalkCorrection(int Revision, string Reason, Guid By, DateTimeOffset At);
