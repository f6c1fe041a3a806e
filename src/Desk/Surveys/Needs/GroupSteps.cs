using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>Takes a step with a group of needs; what was refused is shown above the group, with everything that was filled in.</summary>
internal sealed class GroupSteps(NeedActs acts, NeedsReading reading, Attempt attempt)
{
    public async Task<Results<SeeOther, DeskPage, NotFound>> Take(Guid groupId, PostedForm form, Clerk clerk, GroupStep step, CancellationToken cancel)
    {
        var done = false;
        var fault = await attempt.Of(async () => done = await step.Act(acts));
        if (fault is null) return done ? new SeeOther(step.Goal) : TypedResults.NotFound();
        return await reading.Group(groupId, clerk, cancel) is { } view
            ? DeskPage.Of<GroupPage>(view.Group.Named(), view with { Form = form, Fault = fault }, clerk).With(fault.Status)
            : TypedResults.NotFound();
    }
}
