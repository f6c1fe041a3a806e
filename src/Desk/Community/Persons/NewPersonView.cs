using ZiZhiJin.Desk.Pages.Forms;

namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>The form of a person to be put on a roster, as far as it is filled in.</summary>
public sealed record NewPersonView(IReadOnlyList<AreaChoice> Areas, PostedForm? Form, Fault? Fault);
