using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Intake.Mine;
using ZiZhiJin.Api.OpenApi;

namespace ZiZhiJin.Api.Intake;

internal static class IntakeApi
{
    public static void MapIntake(this IEndpointRouteBuilder app)
    {
        var mine = app.MapGroup("/api/me/conversation").ForEverybody();
        mine.MapGet("", ReadConversation.Handle);
        mine.MapPost("", GoOnInConversation.Handle).Example(new GoOnInConversation.Request(SampleIds.Nonce, "问卷"));
    }
}
