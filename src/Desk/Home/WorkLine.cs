namespace ZiZhiJin.Desk.Home;

/// <summary>Something that waits for the clerk, and where it is done.</summary>
public sealed record WorkLine(string Words, string Address);
