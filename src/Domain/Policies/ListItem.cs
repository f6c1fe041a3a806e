namespace ZiZhiJin.Domain.Policies;

/// <summary>One of several things that a rule names: a stable id for the code, the Chinese name for people.</summary>
public sealed record ListItem(string Id, string Name);
