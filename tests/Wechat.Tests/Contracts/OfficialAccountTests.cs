using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Wechat.Official;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>Menu, followers, scenes and signed pages of the official account.</summary>
public sealed class OfficialAccountTests : SandboxTest
{
    [Fact]
    [Covers(typeof(Menus), nameof(Menus.Put))]
    [Covers(typeof(Menus), nameof(Menus.Read))]
    [Covers(typeof(Menus), nameof(Menus.Remove))]
    public async Task A_menu_is_put_read_and_removed()
    {
        var page = new Uri("https://zzj.example.cn/h5/");
        MenuButton[] menu =
        [
            new ClickButton("填需求", "needs"),
            new ButtonGroup("办事", [new LinkButton("公示", page), new PageButton("活动", SandboxAccount.Mini.AppId, "pages/activities", page), new ScanButton("扫码签到", "scan", Waits: true), new PlaceButton("报位置", "place")]),
        ];

        Assert.True((await Menus.Put(menu, CancellationToken.None)).Succeeded);

        var current = (await Menus.Read(CancellationToken.None)).Value!;
        Assert.True(current.IsOpen);
        Assert.Contains("pages/activities", current.Buttons.GetRawText(), StringComparison.Ordinal);
        Assert.True((await Menus.Remove(CancellationToken.None)).Succeeded);
        Assert.False((await Menus.Read(CancellationToken.None)).Value!.IsOpen);
    }

    public static TheoryData<MenuButton[], int> BadMenus => new()
    {
        { [], 40016 },
        { [new ClickButton("一", "1"), new ClickButton("二", "2"), new ClickButton("三", "3"), new ClickButton("四", "4")], 40016 },
        { [new ClickButton("六个汉字太长", "1")], 40018 },
        { [new ClickButton("一", new string('k', 129))], 40019 },
        { [new ButtonGroup("一", [])], 40023 },
        { [new PageButton("一", "wx-another", "pages/a", new Uri("https://example.cn"))], 45064 },
    };

    [Theory]
    [MemberData(nameof(BadMenus))]
    public async Task A_menu_that_cannot_be_is_our_mistake(MenuButton[] menu, int code)
    {
        var failure = (await Menus.Put(menu, CancellationToken.None)).Failure!;

        Assert.Equal((Trouble.OurMistake, code), (failure.Trouble, failure.Code));
    }

    [Fact]
    [Covers(typeof(Followers), nameof(Followers.Read))]
    public async Task A_follower_is_known_by_the_union_id_and_a_stranger_is_not()
    {
        var openId = SandboxIdentity.OpenIdOf(SandboxAccount.Official, "wu-lei");
        await Platform.Phone("wu-lei").Look();
        Assert.False((await Read(openId)).Value!.Follows);

        await Platform.Phone("wu-lei").Follow("venue-7");

        var follower = (await Read(openId)).Value!;
        Assert.Equal((true, SandboxIdentity.UnionIdOf("wu-lei"), "venue-7"), (follower.Follows, follower.UnionId, follower.Scene));
        Assert.Equal(Trouble.Person, (await Read("o-nobody")).Failure!.Trouble);
    }

    [Fact]
    [Covers(typeof(SceneCodes), nameof(SceneCodes.MakeFor))]
    [Covers(typeof(SceneCodes), nameof(SceneCodes.MakeForGood))]
    public async Task A_scene_becomes_a_code()
    {
        var code = (await Scenes.MakeFor(TimeSpan.FromDays(30), "venue-7", CancellationToken.None)).Value!;

        Assert.Matches(@"ticket=gQ\w+%2B%2F%3D%3D$", code.Picture.AbsoluteUri);
        Assert.NotEmpty((await Scenes.MakeForGood("家门口-1", CancellationToken.None)).Value!.Url);
        Assert.Equal(40052, (await Scenes.MakeFor(TimeSpan.FromDays(31), "venue-7", CancellationToken.None)).Failure!.Code);
        Assert.Equal(40053, (await Scenes.MakeForGood(new string('s', 65), CancellationToken.None)).Failure!.Code);
    }

    [Fact]
    [Covers(typeof(PageSignatures), nameof(PageSignatures.Sign))]
    public async Task A_page_is_signed_with_one_ticket_for_two_hours()
    {
        const string address = "https://zzj.example.cn/h5/?a=1&b=中";
        var signature = (await Sign($"{address}#/scan")).Value!;

        Assert.Equal((SandboxAccount.Official.AppId, 40), (signature.AppId, signature.Signature.Length));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Sign(address)));
        Assert.Equal(1, await CallsOf("/cgi-bin/ticket/getticket"));

        Platform.Clock.Advance(TimeSpan.FromSeconds(6900));
        Assert.True((await Sign(address)).Succeeded);
        Assert.Equal(2, await CallsOf("/cgi-bin/ticket/getticket"));
    }

    [Fact]
    public async Task A_signature_is_that_of_the_documentation()
    {
        await Platform.Admin.Inject(new("/cgi-bin/ticket/getticket") { Body = """{"errcode":0,"ticket":"T-1","expires_in":7200}""" });

        var signed = (await Sign("http://mp.weixin.qq.com?params=value")).Value!;

        var text = $"jsapi_ticket=T-1&noncestr={signed.Nonce}&timestamp={signed.Timestamp}&url=http://mp.weixin.qq.com?params=value";
        Assert.Equal(Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text))), signed.Signature);
    }

    private Menus Menus => Service.Get<Menus>();

    private SceneCodes Scenes => Service.Get<SceneCodes>();

    private Task<WechatResult<Follower>> Read(string openId) => Service.Get<Followers>().Read(openId, CancellationToken.None);

    private Task<WechatResult<PageSignature>> Sign(string address) => Service.Get<PageSignatures>().Sign(address, CancellationToken.None);
}
