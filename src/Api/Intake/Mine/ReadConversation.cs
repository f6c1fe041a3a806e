using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;

namespace ZiZhiJin.Api.Intake.Mine;

/// <summary>Where my conversation with the official account stands, so that I can go on with it here.</summary>
internal static class ReadConversation
{
    public static async Task<Ok<ConversationAnswer>> Handle(CallerOfRequest by, ShownConversation shown, CancellationToken cancel) =>
        TypedResults.Ok(await shown.Of(by.Caller.AccountId, cancel));
}
