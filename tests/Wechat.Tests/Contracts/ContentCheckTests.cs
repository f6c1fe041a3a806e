using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Content;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Wechat.Tests.Contracts;

public sealed class ContentCheckTests : SandboxTest
{
    private const string Path = "/wxa/msg_sec_check";

    [Theory]
    [InlineData("楼道灯坏了，晚上老人不敢下楼", Suggestion.Pass)]
    [InlineData("晚上有人赌博", Suggestion.Risky)]
    [InlineData("有人发传单", Suggestion.Review)]
    [Covers(typeof(TextChecks), nameof(TextChecks.Judge))]
    public async Task A_text_is_judged(string text, Suggestion suggestion)
    {
        await Visitor();

        Assert.Equal((suggestion, true), Short(await Judge(text)));
    }

    [Fact]
    public async Task A_long_text_is_judged_to_its_end()
    {
        await Visitor();

        Assert.Equal((Suggestion.Risky, true), Short(await Judge(new string('好', 2499) + "😀" + new string('好', 2600) + "赌博")));
        Assert.Equal(3, await CallsOf(Path));
    }

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public async Task Whoever_has_not_used_the_mini_program_for_two_hours_is_left_to_people(int minutes, bool judged)
    {
        await Visitor();
        Platform.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(judged, (await Judge("好")).WasJudged);
    }

    public static TheoryData<Fault, Suggestion> Faults => new()
    {
        { new Fault(Path) { ErrorCode = 87014 }, Suggestion.Risky },
        { new Fault(Path) { ErrorCode = 45009 }, Suggestion.Review },
        { new Fault(Path) { ErrorCode = 43104 }, Suggestion.Review },
        { new Fault(Path) { Status = 500 }, Suggestion.Review },
        { new Fault(Path) { Body = """{"errcode":0,"result":7}""" }, Suggestion.Review },
        { new Fault(Path) { Body = """{"errcode":0}""" }, Suggestion.Review },
        { new Fault(Path) { Body = """{"errcode":0,"result":{"suggest":"pass","label":100},"detail":[{"errcode":0,"suggest":"risky","label":20001}]}""" }, Suggestion.Risky },
        { new Fault(Path) { Body = """{"errcode":0,"result":{"suggest":"pass","label":100},"detail":[{"errcode":-1008,"suggest":"risky"}]}""" }, Suggestion.Pass },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_cannot_be_judged_is_never_passed(Fault fault, Suggestion suggestion)
    {
        await Visitor();
        await Platform.Admin.Inject(fault);

        Assert.Equal(suggestion, (await Judge("好")).Suggestion);
    }

    [Fact]
    [Covers(typeof(MediaChecks), nameof(MediaChecks.Ask))]
    public async Task A_picture_is_asked_about_and_named_by_a_number()
    {
        await Visitor();
        var media = new MediaToCheck(OpenId, new Uri("https://example.cn/p/1.jpg"), IsAudio: false, ContentScene.Forum);

        var asked = await Service.Get<MediaChecks>().Ask(media, CancellationToken.None);

        Assert.NotEmpty(asked.Value!);
    }

    [Fact]
    public async Task The_text_and_its_author_stay_out_of_the_log()
    {
        await Visitor();
        await Platform.Admin.Inject(new Fault(Path) { ErrorCode = 87014, ErrorText = $"risky: 楼道里的秘密 {OpenId}" });

        await Judge("楼道里的秘密");

        Assert.Contains("risky: *** ***", Service.Log.Text, StringComparison.Ordinal);
    }

    private static string OpenId { get; } = SandboxIdentity.OpenIdOf(SandboxAccount.Mini, "zhao-min");

    private static (Suggestion, bool) Short(Verdict verdict) => (verdict.Suggestion, verdict.WasJudged);

    private Task<PushOutcome> Visitor() => Platform.Phone("zhao-min").Do(new PhoneAct("visit"));

    private Task<Verdict> Judge(string text) => Service.Get<TextChecks>().Judge(new TextToCheck(OpenId, text, ContentScene.Forum), CancellationToken.None);
}
