using System.Net.Http;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>People who signed in through the platform: it judges the words only of those whom it knows.</summary>
internal static class KnownToWechat
{
    public static async Task<TestUser> KnownResident(this TestTown town, TestApi api, string? name = null)
    {
        var session = (await town.Stranger.Post("/api/session", new { loginCode = $"sandbox-neighbour-{Guid.NewGuid():N}", channel = "mini" })).MustBeOk().Json;
        var user = new TestUser(api.Http, session.GetProperty("token").GetString());
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

    public static Task<TestUser> KnownCommittee(this TestTown town, TestApi api) => NoticeDesk.KnownToWechat(api, town, Role.Committee, town.Neighbourhood);
}
