using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Directions;

/// <summary>What the two committees of a neighbourhood raised for a fund year, and the form to record another meeting.</summary>
public sealed record DirectionView(IReadOnlyList<AreaChoice> Areas, Guid? Area, int Year, IReadOnlyList<Direction> Directions)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}
