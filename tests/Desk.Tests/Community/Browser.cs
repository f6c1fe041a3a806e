using System.Net;
using System.Text.RegularExpressions;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Desk.Tests.Community;

/// <summary>A browser without a picture: keeps its cookies as a browser does and follows nothing by itself.</summary>
internal sealed partial class Browser(TestApi api)
{
    private readonly Dictionary<string, string> _cookies = [];

    public IReadOnlyList<string> LastSetCookies { get; private set; } = [];

    public async Task<(HttpStatusCode Status, string Html, string? Location)> Open(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await Send(request);
    }

    public async Task<(HttpStatusCode Status, string Html, string? Location)> Submit(string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        return await Send(request);
    }

    /// <summary>The proof that stands in the page's forms.</summary>
    public static string TokenIn(string html) => Token().Match(html).Groups["token"].Value;

    private async Task<(HttpStatusCode, string, string?)> Send(HttpRequestMessage request)
    {
        request.Headers.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36");
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var answer = await api.Http.SendAsync(request);
        LastSetCookies = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
        foreach (var cookie in LastSetCookies) Keep(cookie);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    private void Keep(string cookie)
    {
        var (name, value) = (cookie[..cookie.IndexOf('=')], cookie[(cookie.IndexOf('=') + 1)..cookie.IndexOf(';')]);
        if (value.Length == 0) _cookies.Remove(name);
        else _cookies[name] = value;
    }

    [GeneratedRegex("name=\"token\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
