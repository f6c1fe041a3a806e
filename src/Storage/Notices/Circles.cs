namespace ZiZhiJin.Storage.Notices;

/// <summary>The circles of people that somebody is in today, by their keys, and since when they belong to the first of them.</summary>
public sealed record Circles(IReadOnlyList<string> Keys, DateTimeOffset Since);
