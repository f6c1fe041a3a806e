using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Pages.Forms;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>The form for a new meeting, as far as it is filled in.</summary>
public sealed record NewMeetingView(IReadOnlyList<AreaChoice> Areas, PostedForm? Form = null, Fault? Fault = null);
