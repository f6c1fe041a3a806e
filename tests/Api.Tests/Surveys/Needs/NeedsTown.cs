using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Tests.Surveys.Needs;

/// <summary>A test town with an open needs survey, and what residents and the committee do with needs there.</summary>
public sealed class NeedsTown
{
    private readonly TestApi _api;

    private NeedsTown(TestApi api, NeedsSurvey survey) => (_api, Survey) = (api, survey);

    public NeedsSurvey Survey { get; }
    public TestTown Town => Survey.Town;
    public TestUser Committee => Survey.Committee;
    private string Board => $"/api/staff/needs?area={Town.Neighbourhood.Id}&year={TestTown.Year}";

    public static async Task<NeedsTown> Settle(TestApi api) => new(api, await NeedsSurvey.Opened(await TestTown.Settle(api)));

    /// <summary>As many residents as texts, each of whom has written one; read by the time this returns.</summary>
    public async Task<IReadOnlyList<TestUser>> Say(params string[] texts)
    {
        var residents = await Town.Residents(texts.Length);
        for (var i = 0; i < texts.Length; i++) (await Survey.Answer(residents[i], need: texts[i])).MustBeOk();
        await Collect();
        return residents;
    }

    public async Task Collect()
    {
        await using var scope = _api.Services.CreateAsyncScope();
        var collector = scope.ServiceProvider.GetRequiredService<NeedCollector>();
        foreach (var survey in (await collector.Surveys(DateTimeOffset.UnixEpoch, default)).Where(survey => survey.AreaId == Town.Neighbourhood.Id))
            while (await collector.CollectNext(survey, default) > 0) continue;
    }

    public async Task<IReadOnlyList<JsonElement>> OnBoard(string filter = "") => [.. (await Committee.Get(Board + filter)).MustBeOk().Json.EnumerateArray()];

    public async Task<JsonElement> OnBoard(Guid groupId) => (await OnBoard()).Single(group => group.GetProperty("id").GetGuid() == groupId);

    public async Task<Guid> Group(string title) => (await OnBoard()).Single(group => group.GetProperty("title").GetString() == title).GetProperty("id").GetGuid();

    public async Task<IReadOnlyList<JsonElement>> SeenBy(TestUser resident) =>
        [.. (await resident.Get($"/api/needs?area={Town.Neighbourhood.Id}")).MustBeOk().Json.EnumerateArray()];

    /// <summary>"title residents" of every group on the board, the most wanted first.</summary>
    public async Task<IEnumerable<string>> InShort() =>
        (await OnBoard()).Select(group => $"{group.GetProperty("title").GetString()} {group.GetProperty("residents").GetInt32()}");

    public Task<ApiAnswer> MeToo(TestUser resident, Guid groupId) =>
        resident.Put($"/api/needs/groups/{groupId}/me-too", new { nonce = NeedsSurvey.NewNonce() });

    public async Task Must(HttpMethod method, string path, object? body = null) =>
        (await Committee.Send(method, $"/api/staff/needs/{path}", body)).Must(HttpStatusCode.NoContent);

    public Task<TestUser> Liaison() => Town.Staff(Role.Liaison);
}
