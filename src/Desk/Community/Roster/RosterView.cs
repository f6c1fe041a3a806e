using ZiZhiJin.Desk.Pages.Forms;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>The rosters in the clerk's care: the files that came in lately, and those that are asked for.</summary>
public sealed record RosterView(IReadOnlyList<AreaChoice> Areas, IReadOnlyList<ImportLine> Imports, IReadOnlyList<ExportLine> Exports)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}
