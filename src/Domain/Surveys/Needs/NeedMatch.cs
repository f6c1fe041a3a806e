namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>A group of needs and how alike a need is to it, from 0 to 1.</summary>
public readonly record struct NeedMatch(Guid GroupId, double Likeness);
