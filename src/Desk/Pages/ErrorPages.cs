using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Pages;

/// <summary>Tells a person at a browser what the API would tell a program.</summary>
internal sealed class ErrorPages : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => DeskCookies.AreReadIn(context.HttpContext.Request);

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        var status = http.Response.StatusCode;
        var rule = problem.Extensions.TryGetValue("rule", out var found) ? found as RuleReference : null;
        var page = DeskPage.Of<ErrorPage>(TitleOf(status), new ErrorView(problem.Detail ?? SentenceOf(status), rule)).With(status);
        await (status == 401 ? page.LookingAgain(0, SignInFor(http.Request)) : page).ExecuteAsync(http);
    }

    // After signing in one stands where one wanted to go; a form that was sent is not sent again.
    private static string SignInFor(HttpRequest request)
    {
        var goal = HttpMethods.IsGet(request.Method) ? $"{request.Path}{request.QueryString}" : "/desk";
        return $"/desk/sign-in?to={Uri.EscapeDataString(goal)}";
    }

    private static string TitleOf(int status) => status switch
    {
        400 => "没有看懂",
        401 => "请先登录",
        403 => "不能办理",
        404 => "没有找到",
        409 => "不能这样办",
        413 => "文件太大",
        429 => "请慢一点",
        503 => "请稍后再试",
        _ => "出错了",
    };

    private static string SentenceOf(int status) => status switch
    {
        400 => "提交的内容不完整，没有保存。",
        401 => "登录已经过期，或者还没有登录。",
        403 => "您的角色不能办理这件事。",
        404 => "这里没有您要找的内容，或者它不在您的辖区。",
        429 => "操作太频繁了，请稍等一会儿再试。",
        503 => "系统正忙，请稍后再试一次；重复提交不会重复计算。",
        _ => "系统出错了，我们已经记下。",
    };
}
