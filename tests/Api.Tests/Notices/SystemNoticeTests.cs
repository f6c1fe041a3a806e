using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community.Granting;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>What happens elsewhere reaches those concerned as a notice, once.</summary>
public sealed class SystemNoticeTests : IAsyncLifetime
{
    private NoticePost _post = null!;

    public async Task InitializeAsync() => _post = await NoticePost.Open();

    public async Task DisposeAsync() => await _post.DisposeAsync();

    [Fact]
    public async Task An_open_gate_is_told_to_the_neighbourhood_s_staff_and_leaders_once()
    {
        var town = _post.Desk.Town;
        var (liaison, leader, resident) = (await town.Staff(Role.Liaison), await town.Staff(Role.Leader), await town.Resident());
        await town.Save(db => db.AddRange(NeedsGate.For(town.Neighbourhood.Id, TestTown.Year, 40, new RuleReference(town.Pack, "PX-11", "")), Row(town, "needs-gate.opened", """{"year":2026}""")));
        await _post.Desk.Api.InDb(db => db.NeedsGates.ExecuteUpdateAsync(set => set.SetProperty(gate => gate.OpenedAt, StandingClock.Start)));

        await _post.Run();
        await _post.ForgetThatItWasFollowed();
        await _post.Run();

        foreach (var told in new[] { liaison, leader, _post.Desk.Writer }) Assert.Contains("征询人数已够", Assert.Single(await Titles(told)), StringComparison.Ordinal);
        Assert.Empty(await Titles(resident));
    }

    [Fact]
    public async Task That_a_role_ends_soon_is_told_to_whoever_may_renew_it_and_to_its_holder()
    {
        var town = _post.Desk.Town;
        var (office, liaison, holder) = (await town.Staff(Role.Office, town.Subdistrict), await town.Staff(Role.Liaison), await town.Newcomer());
        await town.Save(db => db.Add(RoleGrant.Give(holder.AccountId, Role.Committee, town.Neighbourhood.Id, new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 20), null)));

        await Remind();
        await _post.Run();
        await _post.ForgetThatItWasFollowed();
        await _post.Run();

        foreach (var told in new[] { office, holder }) Assert.Contains("居委会", Assert.Single(await Titles(told)), StringComparison.Ordinal);
        Assert.Empty(await Titles(liaison));
    }

    [Fact]
    public async Task A_role_that_was_ended_in_the_meantime_is_told_to_nobody()
    {
        var town = _post.Desk.Town;
        var holder = await town.Newcomer();
        await town.Save(db => db.Add(RoleGrant.Give(holder.AccountId, Role.Committee, town.Neighbourhood.Id, new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 20), null)));
        await Remind();
        await _post.Desk.Api.InDb(db => db.RoleGrants.Where(grant => grant.AccountId == holder.AccountId).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.To, new DateOnly(2026, 5, 5))));

        await _post.Run();

        Assert.Empty(await Titles(holder));
    }

    private async Task Remind()
    {
        await using var scope = _post.Desk.Api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ExpiringGrants>().Remind(default);
    }

    private static async Task<IReadOnlyList<string>> Titles(TestUser reader) =>
        [.. (await reader.Get("/api/notices")).MustBeOk().Json.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("title").GetString()!)];

    private static OutboxRow Row(TestTown town, string kind, string payload) => new()
    {
        Id = Guid.CreateVersion7(), Kind = kind, AreaId = town.Neighbourhood.Id, Payload = payload, CreatedAt = StandingClock.Start, DueAt = StandingClock.Start,
    };
}
