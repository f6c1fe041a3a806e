using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

/// <summary>One number of a rule: the office enters what the text leaves open; what the text only recommends, somebody asks to hold otherwise.</summary>
internal static class ValueDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(
        Guid area, int year, string rule, string parameter, Clerk clerk, SettlingReading reading, CancellationToken cancel) =>
        await reading.Value((area, year), (rule, parameter), clerk, cancel) is { } view ? Page(clerk, view) : TypedResults.NotFound();

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Enter(
        PostedForm form, Clerk clerk, PolicySettling settling, SettlingReading reading, Attempt attempt, CancellationToken cancel)
    {
        if (await Read(form, clerk, reading, cancel) is not { } view) return TypedResults.NotFound();
        var done = false;
        var fault = await attempt.Of(async () => done = await settling.Enter(new ValueWish(view.Settling.Area!.Value, view.Settling.Year, view.Rule.Id, view.Parameter.Name)
        {
            Value = WrittenValue.Of(form, view.Parameter), Reason = form.Text("reason", "理由", 200), From = form.DayOrNone("from", "从哪天起"),
        }, clerk.Caller, cancel));
        if (fault is null) return done ? new SeeOther(SettlingDesk.Address(form, "value-entered")) : TypedResults.NotFound();
        return Page(clerk, view with { Form = form, Fault = fault }).With(fault.Status);
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> AskOverride(
        PostedForm form, Clerk clerk, OverrideDoor door, SettlingReading reading, Attempt attempt, CancellationToken cancel)
    {
        if (await Read(form, clerk, reading, cancel) is not { } view) return TypedResults.NotFound();
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await door.Ask(form, view, clerk, cancel));
        if (fault is null) return id is not null ? new SeeOther(SettlingDesk.Address(form, "override-asked")) : TypedResults.NotFound();
        return Page(clerk, view with { Form = form, Fault = fault }).With(fault.Status);
    }

    private static Task<ValueView?> Read(PostedForm form, Clerk clerk, SettlingReading reading, CancellationToken cancel) =>
        reading.Value(SettlingDesk.Of(form), (form["rule"], form["parameter"]), clerk, cancel);

    private static DeskPage Page(Clerk clerk, ValueView view) => DeskPage.Of<ValuePage>(view.Parameter.Label!, view, clerk);
}
