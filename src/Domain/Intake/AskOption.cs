namespace ZiZhiJin.Domain.Intake;

/// <summary>One of the things that may be chosen; where it names no next node the asking node's own is next.</summary>
public sealed record AskOption(string Id, string Text, string? Next = null);
