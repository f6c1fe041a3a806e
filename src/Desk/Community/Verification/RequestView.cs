using ZiZhiJin.Desk.Community.Persons;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Desk.Community.Verification;

/// <summary>Somebody who waits, and who on the roster it may be.</summary>
public sealed record RequestView(WaitingResidents.Entry Request, string Area, string Name, IReadOnlyList<RosterPerson> Found);
