using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Desk.Notices.Operations;

/// <summary>How the WeChat accounts do, and what was given up: to be let go again once its cause was set right.</summary>
internal sealed class OperationsDesk(DeadLetters letters, GivenUp outbox, IPlatformAccounts accounts)
{
    private const int Most = 50;

    public static async Task<DeskPage> Show(Clerk clerk, OperationsDesk desk, CancellationToken cancel) =>
        DeskPage.Of<OperationsPage>("运行", await desk.Read(clerk, cancel), clerk);

    public static async Task<Results<SeeOther, NotFound>> RetryDelivery(Guid deliveryId, PostedForm form, Clerk clerk, OperationsDesk desk, CancellationToken cancel) =>
        Then(await desk.LetterAgain(deliveryId, ReasonIn(form), clerk, cancel));

    public static async Task<Results<SeeOther, NotFound>> RetryRow(Guid rowId, PostedForm form, Clerk clerk, OperationsDesk desk, CancellationToken cancel) =>
        Then(await desk.RowAgain(rowId, ReasonIn(form), clerk, cancel));

    private Task<bool> LetterAgain(Guid id, string reason, Clerk clerk, CancellationToken cancel) => letters.Retry(id, reason, clerk.Caller, cancel);

    private Task<bool> RowAgain(Guid id, string reason, Clerk clerk, CancellationToken cancel) => outbox.Retry(id, reason, clerk.Caller, cancel);

    private async Task<OperationsView> Read(Clerk clerk, CancellationToken cancel) => new(
        await accounts.Read(cancel), await letters.Count(clerk.Caller, cancel),
        await letters.List(DeliveryState.Dead, clerk.Caller, null, Most, cancel), await outbox.List(clerk.Caller, null, Most, cancel));

    private static string ReasonIn(PostedForm form) => form.Line("reason", "理由", 200);

    private static Results<SeeOther, NotFound> Then(bool done) => done ? new SeeOther("/desk/operations?done=tried-again") : TypedResults.NotFound();
}
