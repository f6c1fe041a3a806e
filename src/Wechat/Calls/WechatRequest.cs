using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>A call in the form in which it travels.</summary>
internal static class WechatRequest
{
    public static HttpRequestMessage Of(WechatCall call)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(call.Path + QueryOf(call), UriKind.Relative));
        if (call.Body is not null) request.Content = ContentOf(call.Body);
        else if (call.Upload is { } file) request.Content = FormOf(file);
        return request;
    }

    // Bytes of a known length: some of the platform's older endpoints do not read chunks.
    private static ByteArrayContent ContentOf(object body)
    {
        var content = new ByteArrayContent(WechatJson.Write(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private static MultipartFormDataContent FormOf(FileToSend file)
    {
        var part = new ByteArrayContent(file.Bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);
        // In plain words: the platform reads neither the encoded name nor a boundary in quotes.
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"media\"; filename=\"{file.Name}\"; filelength={file.Bytes.Length}");
        var boundary = $"----zzj{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}";
        var form = new MultipartFormDataContent(boundary) { part };
        form.Headers.Remove("Content-Type");
        form.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");
        return form;
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
