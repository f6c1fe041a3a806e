using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>What is done with those sentences of a group that somebody ticked.</summary>
internal static class SentenceDesk
{
    public static Task<Results<SeeOther, DeskPage, NotFound>> Split(Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(async acts => await acts.Split(clerk.Caller, groupId, new NeedSplit(Ticked(form), Name(form)), cancel) is not null,
            $"/desk/needs/groups/{groupId}?done=groups-split"), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Move(
        Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, NeedsReading reading, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(async acts => await reading.AreIn(groupId, Ticked(form), cancel) && await Each(form, need => acts.Move(clerk.Caller, need, form.Id("into", "移到哪一组"), cancel)),
            $"/desk/needs/groups/{form["into"]}?done=moved"), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Reclassify(
        Guid groupId, PostedForm form, Clerk clerk, GroupSteps steps, NeedsReading reading, CancellationToken cancel) =>
        steps.Take(groupId, form, clerk, new(async acts => await reading.AreIn(groupId, Ticked(form), cancel) && await Each(form, need => acts.Reclassify(clerk.Caller, need, form.Text("category", "类别", 40), cancel)),
            $"/desk/needs/groups/{groupId}?done=reclassified"), cancel);

    private static string Name(PostedForm form) => form.Text("name", "新一组的名称", NeedGroup.MaxTitleLength);

    private static async Task<bool> Each(PostedForm form, Func<Guid, Task<bool>> act)
    {
        foreach (var need in Ticked(form))
            if (!await act(need)) return false;
        return true;
    }

    private static List<Guid> Ticked(PostedForm form)
    {
        var ticked = form.All("need").Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToList();
        return ticked.Count > 0 ? ticked : throw new MalformedException("desk.form-malformed", "need", "请先勾选要处理的原话。");
    }
}
