using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Tests.Community;

public class RoleRequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 10, 0, 0, TimeSpan.FromHours(8));
    private readonly Guid _asker = Guid.CreateVersion7(), _other = Guid.CreateVersion7(), _holder = Guid.CreateVersion7();

    [Fact]
    public void An_approval_gives_the_role_once()
    {
        var request = Ask(Role.Finance);

        var grant = request.Decide(true, _other, Now);

        Assert.Equal((_holder, Role.Finance, _asker), (grant!.AccountId, grant.Role, grant.GrantedBy));
        Assert.Equal(grant.Id, request.GrantId);
        Assert.Null(request.Decide(true, _other, Now));
    }

    [Fact]
    public void Neither_the_asker_nor_the_holder_approves()
    {
        var request = Ask(Role.Finance);

        Assert.Equal("four-eyes.own-request", RefusalOf(() => request.Decide(true, _asker, Now)));
        Assert.Equal("grant.to-oneself", RefusalOf(() => request.Decide(true, _holder, Now)));
    }

    [Theory]
    [InlineData(Role.Finance, null)]
    [InlineData(Role.Reviewer, "grant.needs-no-request")]
    [InlineData(Role.Leader, "grant.needs-no-request")]
    public void Only_roles_under_four_eyes_are_asked_for(Role role, string? refusal) => Assert.Equal(refusal, RefusalOf(() => Ask(role)));

    [Fact]
    public void The_second_pair_of_eyes_is_another_giver_or_whoever_gives_the_givers() =>
        Assert.Equal([Role.Office, Role.District], GrantPolicy.DecidersOf(Role.Finance));

    private RoleRequest Ask(Role role) =>
        RoleRequest.Ask(new RoleWish(_holder, role, Guid.CreateVersion7(), new DateOnly(2026, 1, 1), null), "接替退休的会计", _asker, Now);

    private static string? RefusalOf(Action act) => (Record.Exception(act) as RefusedException)?.Refusal.Code;
}
