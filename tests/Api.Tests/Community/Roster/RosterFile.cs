using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Community.Roster;

/// <summary>A roster file in the hands of a committee member: uploaded, looked at, confirmed.</summary>
public sealed record RosterFile(TestUser Committee, Guid Id)
{
    public const string Header = "姓名,楼号,单元,室号,手机,出生年份,业主/租户";

    public string Address => $"/api/staff/roster-imports/{Id}";

    public static Task<ApiAnswer> Send(TestUser committee, Guid areaId, byte[] file, string kind = "text/csv")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(kind);
        return committee.SendContent(HttpMethod.Post, $"/api/staff/areas/{areaId}/roster-imports", content);
    }

    /// <summary>Asks before sending the file, as a client does that wants to hear the answer to one that is too large.</summary>
    public static async Task<ApiAnswer> Ask(TestUser committee, Guid areaId, byte[] file)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/staff/areas/{areaId}/roster-imports") { Content = new ByteArrayContent(file) };
        request.Headers.ExpectContinue = true;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", committee.Token);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return await ApiAnswer.Of(committee.Http.SendAsync(request));
    }

    public static async Task<RosterFile> Upload(TestUser committee, Guid areaId, byte[] file)
    {
        var sent = (await Send(committee, areaId, file)).Must(HttpStatusCode.Accepted).Json;
        var roster = new RosterFile(committee, sent.GetProperty("id").GetGuid());
        await roster.Reaches("judged");
        return roster;
    }

    public static Task<RosterFile> Upload(TestUser committee, Guid areaId, params string[] lines) =>
        Upload(committee, areaId, Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(Header))));

    /// <summary>Uploads lines and confirms them, those that are in doubt as well.</summary>
    public static async Task Import(TestUser committee, Guid areaId, params string[] lines) =>
        await (await Upload(committee, areaId, lines)).ConfirmAll();

    public async Task ConfirmAll(object? request = null)
    {
        (await Committee.Post($"{Address}/confirmation", request ?? new { allDoubtful = true })).Must(HttpStatusCode.Accepted);
        await Reaches("applied");
    }

    public async Task<JsonElement> Read() => (await Committee.Get(Address)).MustBeOk().Json;

    public async Task<int> Count(string verdict) => (await Read()).GetProperty("verdicts").TryGetProperty(verdict, out var count) ? count.GetInt32() : 0;

    public async Task<IReadOnlyList<JsonElement>> Lines(string query = "") => [.. (await Committee.Get($"{Address}/lines{query}")).MustBeOk().Json.EnumerateArray()];

    /// <summary>The verdict of each line of the file, in its order.</summary>
    public async Task<IReadOnlyList<string>> Verdicts() => [.. (await Lines()).Select(line => line.GetProperty("verdict").GetString()!)];

    private async Task Reaches(string state)
    {
        while ((await Read()).GetProperty("state").GetString() != state) await Task.Delay(20);
    }
}
