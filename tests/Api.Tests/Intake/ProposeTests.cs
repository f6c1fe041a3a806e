using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys.Needs;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>Raising a need by talking to the official account.</summary>
public sealed class ProposeTests
{
    [Fact]
    public async Task A_need_is_raised_with_a_photo_and_a_place()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        var (talk, _) = await Talk.OfResident(api, town.Town, town.Committee);

        Assert.Contains("有照片吗", await talk.Say("提需求", "五号楼楼道的灯坏了"), StringComparison.Ordinal);
        Assert.Contains("什么地方", await talk.Do(new PhoneAct("image") { Picture = TestPicture.Png(60, 40) }), StringComparison.Ordinal);
        Assert.Contains("五号楼楼道的灯坏了", await talk.Do(new PhoneAct("place") { Text = "五号楼" }), StringComparison.Ordinal);
        Assert.Contains("已经收到，谢谢您。居委会看过以后，进展会在“我的需求”里告诉您。", await talk.Say("提交"), StringComparison.Ordinal);

        var scene = (await town.OnBoard()).Single().GetProperty("sentences")[0].GetProperty("scene");
        Assert.Equal("五号楼", scene.GetProperty("place").GetProperty("label").GetString());
        (await town.Committee.Get($"/api/photos/{scene.GetProperty("photoId").GetGuid()}")).MustBeOk();
        Assert.Contains("楼道照明", await talk.Say("我的需求"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_what_neighbours_said_is_told_so_and_joins_them()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        await town.Say("楼道灯不亮");
        var (talk, _) = await Talk.OfResident(api, town.Town, town.Committee);

        Assert.Contains("楼道照明（1 位居民）", await talk.Say("提需求", "楼道太黑了"), StringComparison.Ordinal);
        Assert.Contains("加上一票", await talk.Say("是"), StringComparison.Ordinal);

        Assert.Equal(["楼道照明 2"], await town.InShort());
        Assert.Equal(0, await api.InDb(db => db.RaisedNeeds.CountAsync(need => need.AreaId == town.Town.Neighbourhood.Id)));
    }

    [Fact]
    public async Task A_picture_that_is_none_takes_nothing_else_away()
    {
        var api = await TestApi.Shared();
        var town = await NeedsTown.Settle(api);
        var (talk, _) = await Talk.OfResident(api, town.Town, town.Committee);
        await talk.Say("提需求", "五号楼楼道的灯坏了");
        await talk.Do(new PhoneAct("image"));
        await talk.Say("五号楼门口");

        Assert.Contains("照片没有收到", await talk.Say("提交"), StringComparison.Ordinal);

        Assert.Equal(["楼道照明 1"], await town.InShort());
    }
}
