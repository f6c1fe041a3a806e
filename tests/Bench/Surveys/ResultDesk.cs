using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>Somebody of an area who reads its first survey.</summary>
internal sealed class ResultDesk : IDisposable
{
    private readonly HttpClient _http;
    private readonly Guid _survey;

    public ResultDesk(int port, BenchArea area)
    {
        _survey = area.Surveys[0];
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(5) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", BenchToken.Of(area.First));
    }

    public async Task<JsonElement> Read(string what, CancellationToken cancel)
    {
        using var answer = await _http.GetAsync($"/api/surveys/{_survey}/{what}", cancel);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
    }

    public void Dispose() => _http.Dispose();
}
