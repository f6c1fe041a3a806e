using System.Net;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Http;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>What the API answered.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, string Body)
{
    public string? MediaType { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Where a browser is sent next.</summary>
    public string? Location { get; init; }

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Code => Body.Length > 0 && Json.TryGetProperty("code", out var code) ? code.GetString() : null;

    public static async Task<ApiAnswer> Of(Task<HttpResponseMessage> call)
    {
        using var response = await call;
        var answer = new ApiAnswer(response.StatusCode, await response.Content.ReadAsStringAsync())
        {
            MediaType = response.Content.Headers.ContentType?.MediaType, RetryAfter = response.Headers.RetryAfter?.Delta,
            Location = response.Headers.Location?.OriginalString,
        };
        if (answer is { Status: HttpStatusCode.Conflict, MediaType: not "text/html" }) DescribedRefusals.MustName(response.RequestMessage!, answer.Code);
        return answer;
    }

    /// <summary>Fails the test, with what was answered instead, unless it is this status.</summary>
    public ApiAnswer Must(HttpStatusCode status)
    {
        Assert.True(Status == status, $"Expected {(int)status}, got {(int)Status}: {Body}");
        return this;
    }

    public ApiAnswer MustBeOk() => Must(HttpStatusCode.OK);

    /// <summary>The business says no, for this reason.</summary>
    public void MustBeRefused(string code)
    {
        Must(HttpStatusCode.Conflict);
        Assert.Equal(code, Code);
        Assert.False(string.IsNullOrWhiteSpace(Json.GetProperty("detail").GetString()));
    }

    /// <summary>The sender made a mistake in this field.</summary>
    public void MustBeMalformed(string field)
    {
        Must(HttpStatusCode.BadRequest);
        Assert.Equal(field, Json.GetProperty("field").GetString());
    }
}
