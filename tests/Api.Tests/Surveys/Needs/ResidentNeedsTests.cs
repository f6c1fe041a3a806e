using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Surveys.Needs;

public sealed class ResidentNeedsTests
{
    [Fact]
    public async Task A_resident_sees_how_many_neighbours_need_what_and_nobodys_words()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("三号楼四楼的老王说楼道灯不亮", "楼道太暗");

        var group = Assert.Single(await town.SeenBy(residents[0]));

        Assert.Equal("楼道照明", group.GetProperty("title").GetString());
        Assert.Equal(2, group.GetProperty("residents").GetInt32());
        Assert.True(group.GetProperty("mine").GetBoolean());
        Assert.DoesNotContain("老王", group.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_name_yet_is_shown_to_the_committee_only()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("葡萄架子快倒了");

        Assert.Empty(await town.SeenBy(residents[0]));
        Assert.Single(await town.OnBoard());
    }

    [Fact]
    public async Task Who_is_about_to_say_it_again_is_told_so()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        await town.Say("楼道灯不亮", "走廊里太暗", "停车乱");
        var newcomer = await town.Town.Resident();

        var said = (await newcomer.Post("/api/needs/match", new { text = "楼梯上摸黑，灯坏了" })).MustBeOk().Json[0];
        var fresh = (await newcomer.Post("/api/needs/match", new { text = "办个读书会" })).MustBeOk().Json;

        Assert.Equal(2, said.GetProperty("residents").GetInt32());
        Assert.False(said.GetProperty("mine").GetBoolean());
        Assert.Equal(0, fresh.GetArrayLength());
    }

    [Fact]
    public async Task Me_too_counts_a_person_once_however_often_it_is_said()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("楼道灯不亮");
        var (group, neighbour) = (await town.Group("楼道照明"), await town.Town.Resident());

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => town.MeToo(neighbour, group)));
        (await town.MeToo(residents[0], group)).Must(HttpStatusCode.NoContent);

        Assert.Equal(["楼道照明 2"], await town.InShort());
        Assert.True((await town.SeenBy(neighbour))[0].GetProperty("mine").GetBoolean());
    }

    [Fact]
    public async Task Me_too_can_be_taken_back_and_what_was_written_stays()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var residents = await town.Say("楼道灯不亮");
        var (group, neighbour) = (await town.Group("楼道照明"), await town.Town.Resident());
        await town.MeToo(neighbour, group);
        await town.MeToo(residents[0], group);

        foreach (var resident in new[] { neighbour, residents[0], neighbour })
            (await resident.Delete($"/api/needs/groups/{group}/me-too")).Must(HttpStatusCode.NoContent);

        Assert.Equal(["楼道照明 1"], await town.InShort());
    }

    [Fact]
    public async Task Another_process_knows_what_arrived_here()
    {
        await using var api = await TestApi.Start();
        await using var twin = await api.StartTwin();
        var town = await NeedsTown.Settle(api);
        var resident = (await town.Say("楼道灯不亮"))[0];
        var there = resident with { Http = twin.Http };
        var before = (await there.Post("/api/needs/match", new { text = "停车太乱" })).MustBeOk().Json.GetArrayLength();

        await town.Say("车子乱停");

        Assert.Equal(0, before);
        Assert.Equal(1, (await there.Post("/api/needs/match", new { text = "停车太乱" })).MustBeOk().Json.GetArrayLength());
        await api.DisposeAsync();
    }

    [Fact]
    public async Task A_malformed_nonce_or_text_is_said_to_be_so()
    {
        var town = await NeedsTown.Settle(await TestApi.Shared());
        var resident = (await town.Say("楼道灯不亮"))[0];

        (await resident.Put($"/api/needs/groups/{await town.Group("楼道照明")}/me-too", new { nonce = "x" })).MustBeMalformed("nonce");
        (await resident.Post("/api/needs/match", new { text = new string('灯', 501) })).MustBeMalformed("text");
    }
}
