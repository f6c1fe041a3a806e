using ZiZhiJin.Desk.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>A neighbourhood's needs in a fund year, and how they were chosen.</summary>
public sealed record BoardView(IReadOnlyList<AreaChoice> Areas, NeedBoardKey? Key, IReadOnlyList<NeedGroupOnBoard> Groups)
{
    public NeedFilter Filter { get; init; } = new();

    /// <summary>Only groups with an exclusion hint that nobody has decided on.</summary>
    public bool HintedOnly { get; init; }

    public DateOnly Today { get; init; }

    /// <summary>Of the town's pack; none while no pack is picked for the year.</summary>
    public IReadOnlyList<ProjectCategory> Categories { get; init; } = [];
}
