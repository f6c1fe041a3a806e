namespace ZiZhiJin.Domain.Meetings;

/// <param name="Votes">Of a ranking: points.</param>
public sealed record OptionCount(string Id, int Votes);
