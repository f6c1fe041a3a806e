namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>A page of the mini-program that a link outside WeChat opens, for at most 30 days.</summary>
public sealed record PageLink(string Path, string Query, int Days);
