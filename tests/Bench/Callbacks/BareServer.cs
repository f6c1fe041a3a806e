using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Replies;

namespace ZiZhiJin.Bench.Callbacks;

/// <summary>Verifies, opens and reads a message through the product's own door, and answers with a constant: nothing is remembered.</summary>
internal static class BareServer
{
    public static async Task<int> Run(CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddWechat(builder.Configuration);
        var app = builder.Build();
        var door = app.Services.GetRequiredService<CallbackDoors>().Of(WechatAccount.MiniProgram);
        app.MapGet("/readyz", () => TypedResults.Ok());
        app.MapPost(CallbackAccount.Mini.Path, request => Answer(request, door));
        await app.RunAsync(cancel);
        return 0;
    }

    private static async Task Answer(HttpContext context, CallbackDoor door)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (door.Open(QueryOf(context.Request.Query), body.GetBuffer().AsSpan(0, (int)body.Length)) is not Delivery.Accepted accepted)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var answer = door.Answer(accepted, new HandOverReply());
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }

    private static CallbackQuery QueryOf(IQueryCollection query) => new()
    {
        Signature = query["signature"], Timestamp = query["timestamp"], Nonce = query["nonce"], EncryptType = query["encrypt_type"], MessageSignature = query["msg_signature"],
    };
}
