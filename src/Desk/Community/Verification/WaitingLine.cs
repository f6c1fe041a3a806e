using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Desk.Community.Verification;

/// <summary>Somebody in the queue.</summary>
public sealed record WaitingLine(WaitingResidents.Entry Request, string Area);
