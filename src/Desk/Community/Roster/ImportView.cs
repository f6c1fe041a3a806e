using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Roster;

namespace ZiZhiJin.Desk.Community.Roster;

/// <summary>An import, what its lines would do, and some of the lines.</summary>
public sealed record ImportView(RosterImport Import, string Area, IReadOnlyDictionary<RosterVerdict, int> Counts)
{
    /// <summary>The lines on this page are of this verdict alone.</summary>
    public RosterVerdict? Only { get; init; }

    public IReadOnlyList<RosterImports.Line> Lines { get; init; } = [];

    public bool HasMore { get; init; }

    /// <summary>Those about which somebody has to decide.</summary>
    public IReadOnlyList<RosterImports.Line> Doubtful { get; init; } = [];

    /// <summary>Something is being done in the background.</summary>
    public bool IsRunning => Import.State is ImportState.Uploaded or ImportState.Confirmed;

    public int Count(RosterVerdict verdict) => Counts.GetValueOrDefault(verdict);

    public int Written => Count(RosterVerdict.New) + Count(RosterVerdict.Changed);
}
