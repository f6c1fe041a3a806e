namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>How many gave a score, and whether the table says so.</summary>
public readonly record struct ScoreCount(int Score, int Persons, bool IsShown);
