using System.Net.Http.Headers;
using System.Text;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>A call in the form in which it travels.</summary>
internal static class WechatRequest
{
    public static HttpRequestMessage Of(WechatCall call)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(call.Path + QueryOf(call), UriKind.Relative));
        if (call.Body is not null) request.Content = ContentOf(call.Body);
        return request;
    }

    // Bytes of a known length: some of the platform's older endpoints do not read chunks.
    private static ByteArrayContent ContentOf(object body)
    {
        var content = new ByteArrayContent(WechatJson.Write(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private static string QueryOf(WechatCall call)
    {
        var query = new StringBuilder();
        if (call.Token is not null) Append(query, "access_token", call.Token.Value);
        foreach (var (name, value) in call.Query) Append(query, name, value);
        return query.ToString();
    }

    private static void Append(StringBuilder query, string name, string value) =>
        query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
}
