using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>An import in a list.</summary>
public sealed record ImportLine(RosterImport Import, string Area);
