using ZiZhiJin.Wechat.Media;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.Contracts;

public sealed class MediaFileTests : SandboxTest
{
    private static readonly byte[] Picture = [0xff, 0xd8, 0xff, 0xe0, .. new byte[3000], 0xff, 0xd9];

    [Theory]
    [InlineData(WechatAccount.OfficialAccount)]
    [InlineData(WechatAccount.MiniProgram)]
    [Covers(typeof(MediaFiles), nameof(MediaFiles.Upload))]
    [Covers(typeof(MediaFiles), nameof(MediaFiles.Download))]
    public async Task A_file_comes_back_as_it_went(WechatAccount account)
    {
        var id = (await Files.Upload(account, new MediaFile(MediaKind.Image, "image/jpeg", Picture), CancellationToken.None)).Value!;

        var file = (await Files.Download(account, id, CancellationToken.None)).Value!;

        Assert.Equal("image/jpeg", file.ContentType);
        Assert.Equal(Picture, file.Bytes.ToArray());
    }

    [Fact]
    public async Task A_thumb_has_a_number_too() => Assert.NotEmpty((await Files.Upload(
        WechatAccount.OfficialAccount, new MediaFile(MediaKind.Thumb, "image/jpeg", Picture), CancellationToken.None)).Value!);

    [Fact]
    public async Task A_file_is_kept_for_three_days_and_for_its_account()
    {
        var id = (await Files.Upload(WechatAccount.MiniProgram, new MediaFile(MediaKind.Image, "image/jpeg", Picture), CancellationToken.None)).Value!;

        Assert.Equal(40007, (await Files.Download(WechatAccount.OfficialAccount, id, CancellationToken.None)).Failure!.Code);
        Platform.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(40007, (await Files.Download(WechatAccount.MiniProgram, id, CancellationToken.None)).Failure!.Code);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_our_mistake() => Assert.Equal(40005, (await Files.Upload(
        WechatAccount.MiniProgram, new MediaFile(MediaKind.Voice, "image/jpeg", Picture), CancellationToken.None)).Failure!.Code);

    [Fact]
    public async Task A_broken_upload_is_not_tried_again()
    {
        await Platform.Admin.Inject(new Fault("/cgi-bin/media/upload") { Status = 500 });

        var failed = await Files.Upload(WechatAccount.MiniProgram, new MediaFile(MediaKind.Image, "image/jpeg", Picture), CancellationToken.None);

        Assert.Equal(Trouble.NoAnswer, failed.Failure!.Trouble);
        Assert.Equal(1, await CallsOf("/cgi-bin/media/upload"));
    }

    private MediaFiles Files => Service.Get<MediaFiles>();
}
