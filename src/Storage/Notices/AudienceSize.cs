namespace ZiZhiJin.Storage.Notices;

/// <summary>How many somebody would write to, and how many of them have no account and would have to be called.</summary>
public sealed record AudienceSize(int Recipients, int WithoutAccount);
