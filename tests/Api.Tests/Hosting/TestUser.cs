using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>Somebody with a phone or at a desk: talks HTTP to the API with a session of their own, or with none.</summary>
public sealed record TestUser(HttpClient Http, string? Token)
{
    public Guid AccountId { get; init; }
    public Guid? PersonId { get; init; }

    public Task<ApiAnswer> Get(string address) => Send(HttpMethod.Get, address, null);

    public Task<ApiAnswer> Post(string address, object? body = null) => Send(HttpMethod.Post, address, body);

    public Task<ApiAnswer> Put(string address, object? body) => Send(HttpMethod.Put, address, body);

    public Task<ApiAnswer> Delete(string address) => Send(HttpMethod.Delete, address, null);

    public Task<ApiAnswer> Send(HttpMethod method, string address, object? body) =>
        SendContent(method, address, body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Web));

    public async Task<ApiAnswer> SendContent(HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return await ApiAnswer.Of(Http.SendAsync(request));
    }
}
