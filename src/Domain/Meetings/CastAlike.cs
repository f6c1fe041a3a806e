namespace ZiZhiJin.Domain.Meetings;

/// <summary>How many ballots say the same.</summary>
public readonly record struct CastAlike(Choices Choices, int Ballots);
