using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>The platform's page that a web page sends people to. Here it asks who one is; there WeChat knows.</summary>
internal sealed partial class AuthorizePage(WebCodes codes)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/connect/oauth2/authorize", (HttpRequest request) =>
    {
        var match = Order().Match(request.QueryString.Value ?? "");
        if (!match.Success || match.Groups["app"].Value != SandboxAccount.Official.AppId) return Results.Text("Scope 参数错误或没有 Scope 权限", statusCode: 400);
        var name = request.Query["sandbox_name"].ToString();
        return name.Length == 0 ? Results.Content(Form(request.Query), "text/html; charset=utf-8") : SendBack(name, request.Query);
    });

    private IResult SendBack(string name, IQueryCollection query)
    {
        var code = codes.MakeCode(new WebGrant(name, query["scope"].ToString(), query["sandbox_preview"] == "1"));
        var target = query["redirect_uri"].ToString();
        return Results.Redirect($"{target}{(target.Contains('?') ? '&' : '?')}code={code}&state={query["state"]}");
    }

    private static string Form(IQueryCollection query)
    {
        string[] names = ["appid", "redirect_uri", "response_type", "scope", "state"];
        var hidden = names.Select(name => $"<input type=hidden name={name} value=\"{HtmlEncoder.Default.Encode(query[name].ToString())}\">");
        return $"<!doctype html><meta charset=utf-8><title>微信（沙箱）</title><form>{string.Concat(hidden)}<label>我是 <input name=sandbox_name autofocus></label> <button>同意</button></form>";
    }

    // The order is the platform's, and it insists.
    [GeneratedRegex(@"^\?appid=(?<app>[^&]+)&redirect_uri=[^&]+&response_type=code&scope=snsapi_(base|userinfo)&state=[A-Za-z0-9]{0,128}(&forcePopup=true)?(&sandbox_.*)?$")]
    private static partial Regex Order();
}
