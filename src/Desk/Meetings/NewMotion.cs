using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>Puts a motion on the agenda.</summary>
internal static class NewMotion
{
    public static Task<Results<SeeOther, DeskPage, NotFound>> Put(
        Guid meetingId, PostedForm form, Clerk clerk, MotionMaking motions, MeetingSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, (form, clerk), "motion-put", async () => await motions.Put(meetingId, Outline(form), clerk.Caller, cancel) is not null, cancel);

    private static MotionOutline Outline(PostedForm form)
    {
        var options = form["options"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (options.Any(option => option.Length > Motion.LongestOption) || options.Distinct().Count() < options.Length)
            throw new MalformedException("desk.form-malformed", "options", "选项一行一个，每个最多 100 个字，各不相同。");
        var ballot = new BallotForm(form.Choice<BallotKind>("kind", "表决方式"), [.. options.Select((text, index) => new BallotOption($"{index + 1}", text))], null,
            form.Choice<VotingUnit>("unit", "谁有一票"), form.IsTicked("secret"), form.IsTicked("presence"));
        var rule = new DecisionRule(form.Choice<Threshold>("threshold", "通过比例"), form.Choice<CountedOf>("of", "以谁为基数"), Percent(form), null);
        return new(form.Line("title", "议题", Motion.LongestTitle), form.Text("text", "内容", Motion.LongestText), ballot, rule);
    }

    private static decimal? Percent(PostedForm form) => form.NumberOrNone("quorum", "至少参加") switch
    {
        > 100 => throw new MalformedException("desk.form-malformed", "quorum", "“至少参加”是百分比，0 到 100。"),
        var percent => percent,
    };
}
