using Microsoft.AspNetCore.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Desk.Community.Access;

/// <summary>Lets no form through that another site, or another session, has sent.</summary>
internal sealed class FormTokenCheck(FormTokens tokens) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method)) await Check(http);
        return await next(context);
    }

    private async Task Check(HttpContext http)
    {
        var session = ((CallerIdentity)http.User.Identity!).TokenHash;
        var token = http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(http.RequestAborted))[FormTokens.Field].ToString() : null;
        if (!tokens.Fits(session, token)) throw new MalformedException("desk.form-stale", FormTokens.Field, "这张表单已经失效，没有保存。请返回，刷新页面后再提交一次。");
    }
}
