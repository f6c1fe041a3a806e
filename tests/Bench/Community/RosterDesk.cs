using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ZiZhiJin.Bench.Community;

/// <summary>A committee member with a file: uploads, waits for the dry run, confirms, waits until all stands on the roster.</summary>
internal sealed class RosterDesk : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private readonly HttpClient _http;
    private readonly Guid _area;

    public RosterDesk(int port, Guid area, string token)
    {
        _area = area;
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public async Task<string> Judge(byte[] file, CancellationToken cancel)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var answer = await _http.PostAsync($"/api/staff/areas/{_area}/roster-imports", content, cancel);
        var import = $"/api/staff/roster-imports/{(await Json(answer, cancel)).GetProperty("id").GetGuid()}";
        await Reach(import, "judged", cancel);
        return import;
    }

    public async Task Apply(string import, CancellationToken cancel)
    {
        using var answer = await _http.PostAsJsonAsync($"{import}/confirmation", new { allDoubtful = true }, cancel);
        answer.EnsureSuccessStatusCode();
        await Reach(import, "applied", cancel);
    }

    public async Task<int> Lines(string import, string verdict, CancellationToken cancel)
    {
        var verdicts = (await Read(import, cancel)).GetProperty("verdicts");
        return verdicts.TryGetProperty(verdict, out var lines) ? lines.GetInt32() : 0;
    }

    public void Dispose() => _http.Dispose();

    private async Task Reach(string import, string state, CancellationToken cancel)
    {
        while ((await Read(import, cancel)).GetProperty("state").GetString() != state) await Task.Delay(Look, cancel);
    }

    private async Task<JsonElement> Read(string import, CancellationToken cancel)
    {
        using var answer = await _http.GetAsync(import, cancel);
        return await Json(answer, cancel);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer, CancellationToken cancel)
    {
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
    }
}
