using ZiZhiJin.Desk.Community.Persons;
using ZiZhiJin.Desk.Pages.Forms;

namespace ZiZhiJin.Desk.Community.Mandates;

/// <summary>A person, who acts for them, and the form to take down a consent.</summary>
public sealed record WardView(RosterPerson Person, string Area, IReadOnlyList<HelperLine> Helpers)
{
    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}
