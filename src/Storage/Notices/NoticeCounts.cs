namespace ZiZhiJin.Storage.Notices;

/// <summary>How a notice went: whom it is for, how many of them have no account, how many have read it.</summary>
public sealed record NoticeCounts(int Recipients, int WithoutAccount, int Read);
