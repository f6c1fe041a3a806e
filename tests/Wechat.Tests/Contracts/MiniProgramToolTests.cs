using System.Text;
using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>Codes and links that open the mini-program.</summary>
public sealed class MiniProgramToolTests : SandboxTest
{
    [Fact]
    [Covers(typeof(MiniProgramCodes), nameof(MiniProgramCodes.Draw))]
    public async Task A_code_is_a_picture()
    {
        var file = (await Draw(new CodeWish("v=7&k=a-_.~") { Page = "pages/scan" })).Value!;

        Assert.Equal("image/jpeg", file.ContentType);
        Assert.Contains("pages/scan?scene=v=7&k=a-_.~", Encoding.Latin1.GetString(file.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal("image/png", (await Draw(new CodeWish("1") { IsTransparent = true })).Value!.ContentType);
    }

    [Theory]
    [InlineData("", null, 430, 40169)]
    [InlineData("中文", null, 430, 40169)]
    [InlineData("a%20b", null, 430, 40169)]
    [InlineData("123456789012345678901234567890123", null, 430, 40169)]
    [InlineData("1", "/pages/scan", 430, 41030)]
    [InlineData("1", "pages/unpublished", 430, 41030)]
    [InlineData("1", null, 279, 40097)]
    public async Task A_code_that_cannot_be_is_our_mistake(string scene, string? page, int width, int code)
    {
        var failure = (await Draw(new CodeWish(scene) { Page = page, Width = width })).Failure!;

        Assert.Equal((Trouble.OurMistake, code), (failure.Trouble, failure.Code));
        Assert.NotNull(failure.Rid);
    }

    [Theory]
    [InlineData("""{"errcode":45009,"errmsg":"reach max api minute-quota limit"}""", Trouble.Busy)]
    [InlineData("", Trouble.NoAnswer)]
    [InlineData("<html>", Trouble.NoAnswer)]
    public async Task What_is_no_picture_is_not_taken_for_one(string body, Trouble trouble)
    {
        await Platform.Admin.Inject(new Fault("/wxa/getwxacodeunlimit") { Body = body });

        Assert.Equal(trouble, (await Draw(new CodeWish("1"))).Failure!.Trouble);
    }

    [Fact]
    [Covers(typeof(MiniProgramLinks), nameof(MiniProgramLinks.MakeUrl))]
    public async Task A_link_opens_a_page() =>
        Assert.Equal("https", (await Links.MakeUrl(new PageLink("pages/survey", "id=7", 30), CancellationToken.None)).Value!.Scheme);

    [Fact]
    [Covers(typeof(MiniProgramLinks), nameof(MiniProgramLinks.MakeScheme))]
    public async Task A_scheme_opens_a_page() =>
        Assert.Equal("weixin", (await Links.MakeScheme(new PageLink("pages/survey", "id=7", 1), CancellationToken.None)).Value!.Scheme);

    [Fact]
    public async Task A_link_holds_thirty_days_at_most() =>
        Assert.Equal(Trouble.OurMistake, (await Links.MakeUrl(new PageLink("pages/survey", "", 31), CancellationToken.None)).Failure!.Trouble);

    private MiniProgramLinks Links => Service.Get<MiniProgramLinks>();

    private Task<WechatResult<ReceivedFile>> Draw(CodeWish wish) => Service.Get<MiniProgramCodes>().Draw(wish, CancellationToken.None);
}
