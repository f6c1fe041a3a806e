using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Desk.Tests.Policies;

public sealed class PolicyPageTests
{
    public static TheoryData<string> Packs => [.. PolicyLibrary.LoadEmbedded().Packs.Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Every_rule_stands_there_with_its_source_and_what_is_open_is_marked(string packId)
    {
        var pack = PolicyLibrary.LoadEmbedded().Get(packId);
        var staff = await (await TestTown.Settle(await TestApi.Shared())).Staff(Role.Reviewer);

        var body = System.Net.WebUtility.HtmlDecode((await staff.Browse($"/desk/policies/{packId}")).MustBeOk().Body);

        Assert.All(pack.Rules, rule => Assert.Contains($"<tr id=\"{rule.Id}\">", body, StringComparison.Ordinal));
        Assert.All(pack.Rules, rule => Assert.Contains(rule.Text, body, StringComparison.Ordinal));
        var open = pack.Rules.Sum(rule => rule.Parameters.Values.Count(parameter => parameter is { Open: not null, Plain: null }));
        Assert.Equal(open, body.Split("数字待自治办填写；").Length - 1);
        Assert.NotEqual(0, open);
    }
}
