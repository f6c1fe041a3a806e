namespace ZiZhiJin.Domain.Meetings;

/// <summary>How many persons or households could have voted, and how many of them were there.</summary>
public readonly record struct Electorate(int Present, int Eligible);
