namespace ZiZhiJin.Desk.Community;

/// <summary>An area to choose.</summary>
public sealed record AreaChoice(Guid Id, string Name);
