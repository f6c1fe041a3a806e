namespace ZiZhiJin.Domain.Activities;

/// <summary>What people read of an activity.</summary>
public sealed record ActivityText(string Title, string Place, string Plan);
