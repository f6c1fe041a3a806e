using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>An export in a list, and whether it can still be fetched.</summary>
public sealed record ExportLine(RosterExport Export, string Area, bool IsInTime)
{
    public bool WaitsFor(Clerk clerk) => Export.State == ExportState.Asked && Export.AskedBy != clerk.AccountId;

    public bool IsReadyFor(Clerk clerk) => Export.State == ExportState.Approved && Export.AskedBy == clerk.AccountId && IsInTime;
}
