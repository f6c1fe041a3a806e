namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>A question as one version asks it, at its place.</summary>
internal sealed record AskedQuestion(int Version, int Place, Question Question);
