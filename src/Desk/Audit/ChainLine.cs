using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Desk.Audit;

/// <summary>An area's chain, checked.</summary>
public sealed record ChainLine(string Area, ChainReport Report);
