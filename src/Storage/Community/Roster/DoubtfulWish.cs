using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>Which doubtful lines somebody has looked at and wants imported: all, or those that are named by their number in the file.</summary>
public sealed record DoubtfulWish(bool All, IReadOnlyList<int> Lines)
{
    internal IQueryable<RosterImportLine> Among(IQueryable<RosterImportLine> doubtful) => All ? doubtful : doubtful.Where(line => Lines.Contains(line.Number));
}
