using ZiZhiJin.Wechat.MiniProgram;

namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>The secret about one phone: whether it holds, and what it opens.</summary>
public sealed class SessionKeyTests : SandboxTest
{
    private const string Name = "sun-li";

    [Fact]
    [Covers(typeof(MiniProgramLogin), nameof(MiniProgramLogin.Trade))]
    [Covers(typeof(SessionKeys), nameof(SessionKeys.Check))]
    public async Task The_last_key_holds_and_the_one_before_is_over()
    {
        var first = await LogIn();
        Assert.True((await Keys.Check(first.Identity.OpenId, first.Key!, CancellationToken.None)).Succeeded);

        var second = await LogIn();

        Assert.Equal(Trouble.Expired, (await Keys.Check(first.Identity.OpenId, first.Key!, CancellationToken.None)).Failure!.Trouble);
        Assert.True((await Keys.Check(first.Identity.OpenId, second.Key!, CancellationToken.None)).Succeeded);
    }

    [Fact]
    [Covers(typeof(SessionKeys), nameof(SessionKeys.Reset))]
    public async Task A_key_is_replaced()
    {
        var login = await LogIn();

        var key = (await Keys.Reset(login.Identity.OpenId, login.Key!, CancellationToken.None)).Value!;

        Assert.True((await Keys.Check(login.Identity.OpenId, key, CancellationToken.None)).Succeeded);
        Assert.False((await Keys.Check(login.Identity.OpenId, login.Key!, CancellationToken.None)).Succeeded);
    }

    [Fact]
    [Covers(typeof(SealedDataProof), nameof(SealedDataProof.Ask))]
    public async Task What_the_platform_sealed_is_opened_and_proven()
    {
        var login = await LogIn();
        var number = await Platform.Phone(Name).SealNumber("13800000000");

        var data = Service.Get<SealedData>().Open(login.Key!, number.EncryptedData, number.Iv)!.Value;
        Assert.Equal("13800000000", data.GetProperty("purePhoneNumber").GetString());
        Assert.True((await Proof.Ask(number.EncryptedData, CancellationToken.None)).Value!.IsGenuine);
        Assert.False((await Proof.Ask("made up", CancellationToken.None)).Value!.IsGenuine);
    }

    [Fact]
    public async Task What_is_old_or_anothers_or_broken_is_not_opened()
    {
        var login = await LogIn();
        var (mine, anothers) = (await Platform.Phone(Name).SealNumber("13800000000"), await Platform.Phone(Name).SealNumber("13800000000", "wx-another"));
        var open = Service.Get<SealedData>();

        Assert.Null(open.Open(login.Key!, anothers.EncryptedData, anothers.Iv));
        Assert.Null(open.Open(SessionKey.Of(Convert.ToBase64String(new byte[16])), mine.EncryptedData, mine.Iv));
        Assert.Null(open.Open(SessionKey.Of("short"), mine.EncryptedData, mine.Iv));
        Assert.Null(open.Open(login.Key!, "%%%", mine.Iv));
        Assert.Null(open.Open(login.Key!, mine.EncryptedData, "AAAA"));

        Platform.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Null(open.Open(login.Key!, mine.EncryptedData, mine.Iv));
    }

    [Fact]
    public void Clear_data_are_believed_with_their_signature_only()
    {
        // An example of the platform's documentation.
        var key = SessionKey.Of("HyVFkGl5F5OQWJZZaNzBBg==");
        const string raw = """{"nickName":"Band","gender":1,"language":"zh_CN","city":"Guangzhou","province":"Guangdong","country":"CN","avatarUrl":"http://wx.qlogo.cn/mmopen/vi_32/1vZvI39NWFQ9XM4LtQpFrQJ1xlgZxx3w7bQxKARol6503Iuswjjn6nIGBiaycAjAtpujxyzYsrztuuICqIM5ibXQ/0"}""";

        Assert.True(SealedData.IsSigned(key, raw, "75e81ceda165f4ffa64f4068af58c64b8f54b88c"));
        Assert.False(SealedData.IsSigned(key, raw + " ", "75e81ceda165f4ffa64f4068af58c64b8f54b88c"));
    }

    [Fact]
    public async Task A_key_prints_nothing() => Assert.Equal(nameof(SessionKey), $"{(await LogIn()).Key}");

    private SessionKeys Keys => Service.Get<SessionKeys>();

    private SealedDataProof Proof => Service.Get<SealedDataProof>();

    private async Task<LoginResult.Identified> LogIn() => Assert.IsType<LoginResult.Identified>(await Service.Login.Trade($"sandbox-{Name}", CancellationToken.None));
}
