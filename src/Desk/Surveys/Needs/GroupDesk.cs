using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>One group of needs: what residents wrote, and what people decide about it.</summary>
internal static class GroupDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid groupId, Clerk clerk, NeedsReading reading, CancellationToken cancel) =>
        await reading.Group(groupId, clerk, cancel) is { } view ? DeskPage.Of<GroupPage>(view.Group.Named(), view, clerk) : TypedResults.NotFound();

    public static Task<Results<SeeOther, DeskPage, NotFound>> Rename(Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(acts => acts.Rename(clerk.Caller, groupId, Title(form, "title"), cancel), Page(groupId, "renamed")), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Decide(Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(acts => acts.Decide(clerk.Caller, groupId, Ruling(form), cancel), Page(groupId, "decided")), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Merge(Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(acts => acts.Merge(clerk.Caller, groupId, form.Id("into", "并到哪一组"), cancel), Page(form["into"], "groups-merged")), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Propose(
        Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, NeedsReading reading, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(async acts => await Proposal(groupId, form, clerk, reading, cancel) is { } proposal
            && await acts.Answer(clerk.Caller, groupId, proposal, cancel), Page(groupId, "proposed")), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Unpropose(Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(acts => acts.Unanswer(clerk.Caller, groupId, cancel), Page(groupId, "unproposed")), cancel);

    private static NeedRuling Ruling(PostedForm form)
    {
        var verdict = form.Choice<NeedVerdict>("verdict", "能不能资助");
        return new(verdict, form.Text("reason", "理由", NeedGroup.MaxReasonLength), verdict == NeedVerdict.Excluded && form["rule"].Length > 0 ? form["rule"] : null);
    }

    // One of those that answer other groups already, or a new one under a title.
    private static async Task<NeedProposal?> Proposal(Guid groupId, PostedForm form, Clerk clerk, NeedsReading reading, CancellationToken cancel)
    {
        if (!Guid.TryParse(form["known"], out var known)) return reading.NewProposal(Title(form, "proposal"));
        return (await reading.Group(groupId, clerk, cancel))?.KnownProposals.FirstOrDefault(proposal => proposal.Id == known);
    }

    private static string Title(PostedForm form, string field) => form.Text(field, field == "title" ? "名称" : "项目名称", NeedGroup.MaxTitleLength);

    private static string Page(object group, string done) => $"/desk/needs/groups/{group}?done={done}";
}
