using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>Somebody with a phone or at a desk: talks HTTP to the API with a session of their own, or with none.</summary>
public sealed record TestUser(HttpClient Http, string? Token)
{
    public Guid AccountId { get; init; }
    public Guid? PersonId { get; init; }

    /// <summary>What the desk writes into this person's forms.</summary>
    public string? FormToken { get; init; }

    public Task<ApiAnswer> Get(string address) => Send(HttpMethod.Get, address, null);

    public Task<ApiAnswer> Post(string address, object? body = null) => Send(HttpMethod.Post, address, body);

    public Task<ApiAnswer> Put(string address, object? body) => Send(HttpMethod.Put, address, body);

    public Task<ApiAnswer> Delete(string address) => Send(HttpMethod.Delete, address, null);

    public Task<ApiAnswer> Send(HttpMethod method, string address, object? body) =>
        SendContent(method, address, body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Web));

    public async Task<ApiAnswer> SendContent(HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        GatheredLog.Hide(Token);
        if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return await ApiAnswer.Of(Http.SendAsync(request));
    }

    /// <summary>The same person at a browser: a page of the desk, with a cookie.</summary>
    public Task<ApiAnswer> Browse(string address) => AtDesk(HttpMethod.Get, address, null);

    /// <summary>A form of the desk, with the proof that this system wrote it.</summary>
    public Task<ApiAnswer> Submit(string address, params IEnumerable<(string Name, string Value)> fields) =>
        AtDesk(HttpMethod.Post, address, new FormUrlEncodedContent(fields.Append(("token", FormToken ?? "")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

    /// <summary>A form of the desk with a file in its field <c>file</c>.</summary>
    public Task<ApiAnswer> SubmitFile(string address, byte[] file, params IEnumerable<(string Name, string Value)> fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "名册.csv" } };
        foreach (var (name, value) in fields.Append(("token", FormToken ?? ""))) form.Add(new StringContent(value), name);
        return AtDesk(HttpMethod.Post, address, form);
    }

    private async Task<ApiAnswer> AtDesk(HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (Token is not null) request.Headers.Add("Cookie", $"zzj-desk={Token}");
        return await ApiAnswer.Of(Http.SendAsync(request));
    }
}
