using System.Net;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>People who signed in through the platform: it judges the words only of those whom it knows.</summary>
internal static class KnownToWechat
{
    private const int MostAttempts = 5;

    public static async Task<TestUser> KnownResident(this TestTown town, TestApi api, string? name = null)
    {
        var user = new TestUser(api.Http, await town.TokenFromWechat($"sandbox-neighbour-{Guid.NewGuid():N}"));
        var account = (await user.Get("/api/me")).MustBeOk().Json.GetProperty("accountId").GetGuid();
        var (person, token) = (Guid.Empty, SessionToken.Create());
        await town.Save(db =>
        {
            person = town.AddPerson(db, name ?? $"邻居{Guid.NewGuid():N}"[..12]);
            db.Accounts.Single(one => one.Id == account).AttachTo(person);
            db.Add(Session.Open(SessionToken.HashOf(token)!, account, Channel.Mini, isStaff: false, api.Clock.GetUtcNow()));
        });
        return user with { Token = token, AccountId = account, PersonId = person };
    }

    /// <summary>Signs in as a phone does: where the platform does not answer in time, as on a busy machine, it tries again as it is told to.</summary>
    public static async Task<string> TokenFromWechat(this TestTown town, string loginCode)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await town.Stranger.Post("/api/session", new { loginCode, channel = "mini" });
            if (answer.Status != HttpStatusCode.ServiceUnavailable || attempt == MostAttempts) return answer.MustBeOk().Json.GetProperty("token").GetString()!;
        }
    }

    public static Task<TestUser> KnownCommittee(this TestTown town, TestApi api) => NoticeDesk.KnownToWechat(api, town, Role.Committee, town.Neighbourhood);
}
