using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community;

/// <summary>A neighbourhood with an open survey, where somebody acts for an elder.</summary>
public sealed record Helping(TestTown Town, NeedsSurvey Survey, TestUser Liaison, Guid Elder)
{
    public static async Task<Helping> In(TestTown town) =>
        new(town, await NeedsSurvey.Opened(town), await town.Staff(Role.Liaison), await town.PersonWithoutPhone());

    public static async Task<Helping> InNewTown() => await In(await TestTown.Settle(await TestApi.Shared()));

    public Task<ApiAnswer> Agree(TestUser helper, string kind = "helper", string? name = null, int version = 1, Guid? person = null) =>
        Liaison.Post($"/api/staff/persons/{person ?? Elder}/helpers", new { accountId = helper.AccountId, kind, consentVersion = version, name });

    public async Task<Guid> Agreed(TestUser helper, string kind = "helper", string? name = null) =>
        (await Agree(helper, kind, name)).Must(System.Net.HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    public Task<ApiAnswer> AnswerAs(TestUser helper, string? nonce = null, string will = "join", Guid? person = null) => helper.Put(
        $"{Survey.Address}/answer", new { nonce = nonce ?? NeedsSurvey.NewNonce(), answers = Survey.Filled(will, "楼道灯不亮"), @for = person ?? Elder });

    public Task<ApiAnswer> Revoke(Guid mandate) => Liaison.Delete($"/api/staff/mandates/{mandate}");
}
