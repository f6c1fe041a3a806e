using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys.Needs;

/// <summary>Entries of a roster that turn out to be one person, and persons who ask to be forgotten.</summary>
public sealed class NeedsOfMovedPersonsTests
{
    [Fact]
    public async Task Two_entries_that_turn_out_to_be_one_person_count_once_and_say_it_once()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("楼道灯不亮", "楼道太暗");

        await Merge(town, residents);
        await town.Collect();

        var group = Assert.Single(await town.OnBoard());
        Assert.Equal(1, group.GetProperty("residents").GetInt32());
        Assert.Equal(1, group.GetProperty("sentenceCount").GetInt32());
    }

    [Fact]
    public async Task A_person_who_said_me_too_under_two_entries_counts_once()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("楼道灯不亮", "停车乱");
        var group = await town.Group("楼道照明");
        (await town.MeToo(residents[1], group)).Must(HttpStatusCode.NoContent);

        await Merge(town, residents);

        Assert.Equal(1, (await town.OnBoard(group)).GetProperty("residents").GetInt32());
    }

    [Fact]
    public async Task Entries_that_were_merged_one_after_the_other_count_once()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("楼道灯不亮", "停车乱", "广场舞太吵");
        var group = await town.Group("楼道照明");
        foreach (var resident in residents.Skip(1)) (await town.MeToo(resident, group)).Must(HttpStatusCode.NoContent);

        await Merge(town, [residents[1], residents[0]]);
        await Merge(town, [residents[2], residents[1]]);

        Assert.Equal(1, (await town.OnBoard(group)).GetProperty("residents").GetInt32());
    }

    [Fact]
    public async Task An_erased_persons_words_are_gone_everywhere_and_the_need_stays_counted()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        var resident = (await town.Say("我是老王，三号楼的楼道灯不亮"))[0];
        await town.Say("楼道太暗");
        var group = await town.Group("楼道照明");
        await town.Must(HttpMethod.Post, $"groups/{group}/decision", new { verdict = "fundable", reason = "可以做" });

        (await town.Committee.Post($"/api/staff/persons/{resident.PersonId}/erasure", new { reason = "本人到居委会提出" })).Must(HttpStatusCode.NoContent);
        await town.Collect();

        var onBoard = await town.OnBoard(group);
        Assert.Equal(2, onBoard.GetProperty("residents").GetInt32());
        Assert.Equal(["楼道太暗"], onBoard.GetProperty("sentences").EnumerateArray().Select(need => need.GetProperty("text").GetString()));
        Assert.Empty(await api.InDb(db => db.Needs.Where(need => need.Text.Contains("老王") && need.AreaId == town.Town.Neighbourhood.Id).ToListAsync()));
        Assert.Empty(await api.InDb(db => db.NeedDecisions.Where(decision => decision.Sentence.Contains("老王") && decision.GroupId == group).ToListAsync()));
    }

    private static async Task Merge(NeedsTown town, IReadOnlyList<TestUser> two) =>
        (await town.Committee.Post($"/api/staff/persons/{two[0].PersonId}/merge", new { otherId = two[1].PersonId, reason = "同一个人登记了两次" })).Must(HttpStatusCode.NoContent);
}
